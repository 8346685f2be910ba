import Glibc

exit(begin(Array(CommandLine.arguments.dropFirst())))
