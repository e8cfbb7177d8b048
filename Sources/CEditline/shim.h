#pragma once

// libedit and ioctl take variable arguments, which Swift cannot pass, and C's streams are no safe
// thing to share with it: a function of fixed shape for each call that is made.

#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>

typedef unsigned char (*chancery_key_function)(EditLine *, int);
typedef char *(*chancery_prompt_function)(EditLine *);

/// libedit on the three standard streams, with emacs keys, and signals handled so that the terminal
/// is left as it was.
static inline EditLine *chancery_editor_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor != NULL) {
    el_set(editor, EL_EDITOR, "emacs");
    el_set(editor, EL_SIGNAL, 1);
    // While a line is edited Ctrl-C is a key like any other: it ends the line, not the program.
    // (To take it alone from the signals, `intr=`, does not outlive the first line.)
    el_set(editor, EL_SETTY, "-d", "-isig", NULL);
  }
  return editor;
}

/// What the prompt function returns may hold escape sequences between two bytes of value 1.
static inline void chancery_editor_set_prompt(EditLine *editor, chancery_prompt_function prompt) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

static inline void chancery_editor_set_client(EditLine *editor, void *client) {
  el_set(editor, EL_CLIENTDATA, client);
}

static inline void *chancery_editor_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

/// Names a function that keys can be bound to.
static inline void chancery_editor_add_function(
    EditLine *editor, const char *name, const char *help, chancery_key_function function) {
  el_set(editor, EL_ADDFN, name, help, function);
}

static inline void chancery_editor_bind(EditLine *editor, const char *key, const char *function) {
  el_set(editor, EL_BIND, key, function, NULL);
}

/// Hands the terminal back as it was, stops the process as Ctrl-Z would, and takes it again.
static inline void chancery_editor_suspend(EditLine *editor) {
  el_set(editor, EL_PREP_TERM, 0);
  kill(0, SIGTSTP);
  el_set(editor, EL_PREP_TERM, 1);
}

/// Writes on the stream that libedit draws on.
static inline void chancery_editor_print(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

/// A history of at most `lineCount` lines that `editor` calls up lines from.
static inline History *chancery_history_open(EditLine *editor, int lineCount) {
  History *lines = history_init();
  HistEvent event;
  if (lines != NULL) {
    history(lines, &event, H_SETSIZE, lineCount);
    history(lines, &event, H_SETUNIQUE, 1);
    el_set(editor, EL_HIST, history, lines);
  }
  return lines;
}

static inline void chancery_history_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

/// Columns and rows of the terminal behind a descriptor; 0 where it is none.
static inline int chancery_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

/// Runs `command` in the system's shell with `count` bytes of `text` as its input, and waits for
/// it; 0 where it could not be started. `less` is told that the text is UTF-8 with colours, which
/// it cannot know where LANG is C; what the user has set stands.
static inline int chancery_pipe_to(const char *command, const char *text, size_t count) {
  setenv("LESSCHARSET", "utf-8", 0);
  setenv("LESS", "FRX", 0);
  FILE *pipe = popen(command, "w");
  if (pipe == NULL) return 0;
  fwrite(text, 1, count, pipe);
  pclose(pipe);
  return 1;
}
