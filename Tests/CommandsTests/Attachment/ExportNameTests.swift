import Domain
import Testing

@testable import Commands

/// An attachment is written beside where one stands, whatever the clinic's file says that it is called.
struct ExportNameTests {
  @Test(arguments: [
    ("surat.pdf", "surat.pdf"), ("Surat tugas, Nu'mang.pdf", "Surat tugas, Nu'mang.pdf"),
    ("../../etc/cron.d/x", "x"), ("/etc/passwd", "passwd"), ("-rf", "_-rf"), (".bashrc", "_.bashrc"),
    ("..", "_.."), (".", "_."), ("a\u{0}b", "a_b"), ("a\nb", "a_b"), ("\u{1B}]0;x\u{7}", "_]0;x_"),
    ("\u{202E}fdp.exe", "_fdp.exe"), ("", "LA-2026-0007"), ("folder/", "LA-2026-0007"),
    (String(repeating: "é", count: 127), String(repeating: "é", count: 127)),
    (String(repeating: "é", count: 128), "LA-2026-0007"),
  ])
  func `a name is nothing but a name`(_ stored: String, _ written: String) throws {
    let code = try #require(Code(.attachment, year: 2026, number: 7))

    #expect(exportName(of: stored, or: code) == written)
  }
}
