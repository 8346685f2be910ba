/// The commands that there are.
package struct Catalog: Sendable {
  /// The commands, in the order in which help lists them.
  package let commands: [any Command.Type]
  /// Their nouns, each once, in the same order.
  package let nouns: [Noun]
  private let parameters = ParameterShelf()

  package init(_ commands: [any Command.Type]) {
    self.commands = commands
    nouns = commands.reduce(into: []) { nouns, command in
      if !nouns.contains(command.manual.noun) { nouns.append(command.manual.noun) }
    }
  }

  /// The commands of a noun.
  package func commands(of noun: Noun) -> [any Command.Type] {
    commands.filter { $0.manual.noun == noun }
  }

  /// The parameters of a command, in the order in which it declares them; read off ArgumentParser once.
  package func parameters(of command: any Command.Type) throws -> [Parameter] {
    try parameters.take(command)
  }

  /// Every command of the program; a new one is one line here.
  package static let klinik = Catalog([
    TodayCommand.self,
    StatusCommand.self,
    CaseOpen.self,
    CaseShow.self,
    CaseList.self,
    CaseEdit.self,
    CaseAssign.self,
    CaseTransfer.self,
    CaseStep.self,
    CaseClose.self,
    CaseConfirm.self,
    CasePause.self,
    CaseWake.self,
    CaseRefer.self,
    CaseWithdraw.self,
    CaseReopen.self,
    CaseLinkCommand.self,
    CaseSelect.self,
    SessionLog.self,
    SessionPlan.self,
    SessionShow.self,
    SessionList.self,
    SessionEdit.self,
    SessionCancel.self,
    SessionAbsent.self,
    ClassAttend.self,
    ClassList.self,
    FollowUpAdd.self,
    FollowUpDone.self,
    FollowUpEdit.self,
    FollowUpPostpone.self,
    FollowUpTransfer.self,
    FollowUpCancel.self,
    FollowUpShow.self,
    FollowUpList.self,
    SearchCommand.self,
    Why.self,
    WorkflowShow.self,
    AttachmentAdd.self,
    AttachmentExport.self,
    AttachmentList.self,
    PersonAdd.self,
    PersonShow.self,
    PersonEdit.self,
    PersonMove.self,
    PersonMerge.self,
    PersonRoles.self,
    PersonDeactivate.self,
    PersonNotice.self,
    PersonConsent.self,
    PersonExport.self,
    PersonErase.self,
    PersonList.self,
    AgencyAdd.self,
    AgencyShow.self,
    AgencyEdit.self,
    AgencyMerge.self,
    AgencyClose.self,
    AgencyDeactivate.self,
    AgencyList.self,
    LeaveAdd.self,
    LeaveCancel.self,
    LeaveList.self,
    CalendarList.self,
    CalendarHoliday.self,
    CalendarLoad.self,
    CalendarExport.self,
    Undo.self,
    Redo.self,
    HistoryCommand.self,
    Verify.self,
    ImportLog.self,
    Init.self,
    WordRedact.self,
    UpgradeCommand.self,
    AccessCommand.self,
    BackupCreate.self,
    BackupTestCommand.self,
    BackupRestore.self,
    BackupList.self,
    DoctorCommand.self,
    PackShow.self,
    PackList.self,
    PackCheck.self,
    PackLoad.self,
    PackCopy.self,
    SettingEdit.self,
    SettingList.self,
    Whoami.self,
    ReportCommand.self,
    ShellCommand.self,
    HelpCommand.self,
    VersionCommand.self,
    ExitCommand.self,
  ])
}
