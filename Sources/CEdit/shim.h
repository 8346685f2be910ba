// Line editing of libedit; its variadic calls are wrapped here, since Swift cannot call them.
#include <histedit.h>
#include <locale.h>
#include <langinfo.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

typedef char *(*klinik_prompt)(EditLine *);
typedef unsigned char (*klinik_key)(EditLine *, int);

// The terminal speaks UTF-8 even where the locale of a bare SSH session says "C". 0 when there is no such locale.
static inline int klinik_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

static inline EditLine *klinik_edit_begin(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

// `owner` comes back to the callbacks; signals that arrive while a line is edited leave the terminal in order.
static inline void klinik_edit_set_up(EditLine *edit, void *owner, klinik_prompt prompt) {
  el_set(edit, EL_CLIENTDATA, owner);
  el_set(edit, EL_EDITOR, "emacs");
  // libedit has a prompt for commands of its own, one of which binds a key to $EDITOR.
  el_set(edit, EL_BIND, "-r", "^[x", NULL);
  el_set(edit, EL_BIND, "-r", "^[X", NULL);
  el_set(edit, EL_SIGNAL, 1);
  el_set(edit, EL_PROMPT, prompt);
}

static inline void *klinik_edit_owner(EditLine *edit) {
  void *owner = NULL;
  el_get(edit, EL_CLIENTDATA, &owner);
  return owner;
}

static inline void klinik_edit_bind(EditLine *edit, const char *key, const char *name, const char *help, klinik_key call) {
  el_set(edit, EL_ADDFN, name, help, call);
  el_set(edit, EL_BIND, key, name, NULL);
}

static inline void klinik_edit_use_history(EditLine *edit, History *lines, int size) {
  HistEvent event;
  history(lines, &event, H_SETSIZE, size);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(edit, EL_HIST, history, lines);
}

static inline void klinik_history_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

static inline int klinik_history_load(History *lines, const char *path) {
  HistEvent event;
  return history(lines, &event, H_LOAD, path);
}

// Writes the file with mode 0600.
static inline int klinik_history_save(History *lines, const char *path) {
  HistEvent event;
  return history(lines, &event, H_SAVE, path);
}

// Ctrl-C ends a blocking read instead of the program; what else it does is up to the handler.
static inline void klinik_catch_interrupts(void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}
