import ArgumentParser
import Domain

/// `shell`: what `klinik` alone does on a terminal; with a login, the gate for people who come in by SSH.
struct ShellCommand: Command {
  static var manual: Manual {
    Manual(
      .shell, nil,
      Bilingual(
        "Opens the shell, in which commands are typed one a line.",
        "Membuka konsol, tempat perintah diketik satu per baris."),
      discussion: Bilingual(
        """
        With --login, for a forced command of SSH in the file owner's authorized_keys: the person behind the key is \
        that login and no other, runs the one command that SSH passes on or gets the shell, and reaches no file of \
        the server and no other program.
        """,
        """
        Dengan --akun, untuk perintah paksa SSH di authorized_keys milik pemilik berkas: pemegang kunci itu adalah \
        akun tersebut dan tidak bisa menjadi orang lain, menjalankan satu perintah yang dikirim SSH atau mendapat \
        konsol, serta tidak menjangkau berkas lain di server maupun program lain.
        """),
      examples: [
        Manual.Example(
          "shell --login fitri", "konsol --akun fitri",
          Bilingual("in authorized_keys, behind command=", "di authorized_keys, setelah command="))
      ])
  }

  @Option(
    name: .both("login", "akun"),
    help: .both(
      "Whose login it is, said by the file's owner.", "Akun siapa ini, ditetapkan oleh pemilik berkas.",
      value: Bilingual("LOGIN", "AKUN")))
  var login: String?

  func run(at desk: inout Desk) throws -> Reply {
    throw CommandError.confined(.nestedShell)
  }
}
