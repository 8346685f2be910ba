import Commands
import Domain
import Testing

struct EnvironmentTests {
  @Test(
    arguments: [
      ([:], .indonesian, false),
      (["LANG": "en_GB.UTF-8"], .english, false),
      (["LANG": "en_GB.UTF-8", "LC_ALL": "id_ID.UTF-8"], .indonesian, false),
      (["LANG": "en_GB.UTF-8", "LC_ALL": ""], .english, false),
      (["LANG": "en_GB.UTF-8", "KLINIK_LANG": "ID"], .indonesian, true),
      (["KLINIK_LANG": "fr"], .indonesian, false),
    ] as [([String: String], Language, Bool)])
  func `the language is asked for, or that of the locale`(
    _ environment: [String: String], _ language: Language, _ isChosen: Bool
  ) {
    let options = GlobalOptions(environment: environment)

    #expect(options.language == language)
    #expect(options.languageIsChosen == isChosen)
  }

  @Test(
    arguments: [
      (["KLINIK_DB": "a.db", "HOME": "/home/fitri"], "a.db"),
      (["HOME": "/home/fitri"], "/home/fitri/.local/share/klinik/klinik.db"),
      (["HOME": "/home/fitri", "XDG_DATA_HOME": "/data"], "/data/klinik/klinik.db"),
      (["HOME": "/home/fitri", "XDG_DATA_HOME": "data"], "/home/fitri/.local/share/klinik/klinik.db"),
      ([:], nil),
    ] as [([String: String], String?)])
  func `the clinic's file has a usual place`(_ environment: [String: String], _ path: String?) {
    #expect(GlobalOptions(environment: environment).databasePath == path)
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
  ])
  func `colour can be refused`(_ environment: [String: String], _ allowed: Bool) {
    #expect(GlobalOptions(environment: environment).allowsColor == allowed)
  }
}
