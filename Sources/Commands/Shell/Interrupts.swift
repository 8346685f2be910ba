import CEdit
import Storage

/// From here on Ctrl-C stops the command that runs, not the program; a question or a line that is being typed ends.
package func heedInterrupts() {
  Interruption.clear()
  klinik_catch_interrupts { _ in Interruption.request() }
}
