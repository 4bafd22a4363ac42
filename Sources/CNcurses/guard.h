/* The terminal's undoing, for every way a program can end. C, because it runs inside signal handlers, where only
   async-signal-safe calls are allowed: write, tcsetattr, sigaction, raise, alarm, dup2, read, lseek.

   SIGTERM SIGHUP SIGINT,   noted; the program ends in good order. If it has not after GUARD_GRACE seconds, or at a second
   SIGUSR1 ... SIGXCPU      such signal, the terminal is restored here and the signal raised again.
   SIGILL ... SIGQUIT       a crash: restored at once, then handed to whoever handled it before (Swift's backtrace).
   SIGWINCH SIGTSTP SIGCONT noted. */
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <linux/kd.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#define GUARD_GRACE 2
#define GUARD_SIGNALS 32
#define GUARD_STACK 65536
#define GUARD_MESSAGES 65536

extern int memfd_create(const char *name, unsigned int flags);

struct guard_state {
  int terminal, wakes[2];       /* the descriptor; the pipe that ends a poll */
  int messages, standard_error; /* standard error is held in memory meanwhile; -1 when it is left alone */
  int drops_messages;
  int open;
  volatile sig_atomic_t armed, ending, noted[GUARD_SIGNALS];
  struct termios found;
  struct sigaction before[GUARD_SIGNALS];
  unsigned char installed[GUARD_SIGNALS];
  void (*handlers[GUARD_SIGNALS])(int); /* as installed; a signal that somebody else has taken since is left to them */
  stack_t stack_before;
  char stack[GUARD_STACK];
  char undo[512];
  size_t undo_length;
};

/* The one state of the process. The compiler copies what is in a header into every object file that uses it (several for
   one module, in release builds); a weak function is the one thing of which the linker keeps a single copy, with its
   static variable, and which is never copied into its callers. Swift leaves out variables outside of functions. */
__attribute__((weak)) struct guard_state *guard_state(void) {
  static struct guard_state state;
  return &state;
}
#define guard (*guard_state())

static void guard_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Lets output go on that Scroll Lock has stopped, which the Linux console does whatever the mode is: whoever writes then
   waits for ever. A stop of our own and a start undo it. By the bare call: <sys/ioctl.h> would give this module the types of
   the C library. */
static void guard_let_flow(int terminal) {
  char kind;
  if (syscall(SYS_ioctl, terminal, KDGKBTYPE, &kind) != 0) return;
  tcflow(terminal, TCOOFF);
  tcflow(terminal, TCOON);
}

/* Gives standard error back, and on it what was written meanwhile (its last 64 KB). */
static void guard_give_messages_back(void) {
  if (guard.messages < 0) return;
  if (!guard.drops_messages) {
    char part[1024];
    ssize_t count;
    off_t end = lseek(guard.messages, 0, SEEK_END);
    lseek(guard.messages, end > GUARD_MESSAGES ? end - GUARD_MESSAGES : 0, SEEK_SET);
    while ((count = read(guard.messages, part, sizeof part)) > 0)
      guard_write(guard.standard_error, part, (size_t)count);
  }
  dup2(guard.standard_error, STDERR_FILENO);
  close(guard.messages);
  close(guard.standard_error);
  guard.messages = -1;
}

/* Puts the terminal back as it was found. A second call does nothing. In the background the mode is left alone, because
   the shell has already set its own; SIGTTOU is blocked so that `stty tostop` cannot hold us up. */
static void guard_restore(void) {
  if (!guard.armed) return;
  guard.armed = 0;
  sigset_t output, before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &before);
  guard_let_flow(guard.terminal);
  guard_write(guard.terminal, guard.undo, guard.undo_length);
  pid_t foreground = tcgetpgrp(guard.terminal);
  if (foreground < 0 || foreground == getpgrp()) tcsetattr(guard.terminal, TCSAFLUSH, &guard.found);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

static void guard_on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  guard_restore();
  guard_give_messages_back();
  sigaction(number, &guard.before[number], NULL);
  /* A fault comes again by itself when we return. A signal that was sent does not; nor does int3. */
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void guard_note(int number) {
  int error = errno;
  char byte = (char)number;
  guard.noted[number] = 1;
  if (write(guard.wakes[1], &byte, 1) < 0) { /* full: somebody will wake */ }
  errno = error;
}

static void guard_end_now(int number) {
  (void)number;
  int ending = guard.ending;
  guard_restore();
  guard_give_messages_back();
  sigaction(ending, &guard.before[ending], NULL);
  raise(ending);
}

static void guard_on_end(int number) {
  if (guard.ending) {
    guard_end_now(number);
    return;
  }
  guard.ending = number;
  struct sigaction late;
  memset(&late, 0, sizeof late);
  late.sa_handler = guard_end_now;
  late.sa_flags = SA_ONSTACK;
  sigaction(SIGALRM, &late, NULL);
  guard.installed[SIGALRM] = 1;
  guard.handlers[SIGALRM] = guard_end_now;
  alarm(GUARD_GRACE);
  guard_note(number);
}

static void guard_install(int number, void (*note)(int), void (*crash)(int, siginfo_t *, void *)) {
  struct sigaction ours;
  memset(&ours, 0, sizeof ours);
  sigaction(number, NULL, &guard.before[number]);
  /* What the parent had ignored (nohup) stays ignored. */
  if (note && guard.before[number].sa_handler == SIG_IGN) return;
  ours.sa_flags = SA_ONSTACK | SA_RESTART;
  if (crash) {
    ours.sa_flags |= SA_SIGINFO;
    ours.sa_sigaction = crash;
  } else {
    ours.sa_handler = note;
  }
  guard.installed[number] = sigaction(number, &ours, NULL) == 0;
  guard.handlers[number] = ours.sa_handler;
}

static void guard_install_all(void) {
  static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT};
  static const int ends[] = {SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
                             SIGSTKFLT, SIGXCPU};
  static const int notes[] = {SIGWINCH, SIGTSTP, SIGCONT};
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = guard.stack;
  stack.ss_size = sizeof guard.stack;
  sigaltstack(&stack, &guard.stack_before);
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++) guard_install(crashes[i], NULL, guard_on_crash);
  for (unsigned i = 0; i < sizeof ends / sizeof *ends; i++) guard_install(ends[i], guard_on_end, NULL);
  for (unsigned i = 0; i < sizeof notes / sizeof *notes; i++) guard_install(notes[i], guard_note, NULL);
}

/* Without room for it, standard error stays where it is. */
static void guard_hold_messages(void) {
  if (!isatty(STDERR_FILENO)) return;
  int keep = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  int held = guard.drops_messages ? open("/dev/null", O_WRONLY | O_CLOEXEC) : memfd_create("messages", 1 /* CLOEXEC */);
  if (keep < 0 || held < 0) {
    close(keep);
    close(held);
    return;
  }
  guard.standard_error = keep;
  guard.messages = held;
  dup2(held, STDERR_FILENO);
}

/* Remembers the terminal as found and takes the signals. 0 or an errno. */
static inline int guard_open(int terminal, int drops_messages) {
  memset(&guard, 0, sizeof guard);
  guard.terminal = terminal;
  guard.drops_messages = drops_messages;
  guard.messages = -1;
  if (tcgetattr(terminal, &guard.found) < 0 || pipe(guard.wakes) < 0) return errno;
  for (int end = 0; end < 2; end++) {
    fcntl(guard.wakes[end], F_SETFD, FD_CLOEXEC);
    fcntl(guard.wakes[end], F_SETFL, O_NONBLOCK);
  }
  guard.open = 1;
  guard_install_all();
  guard_hold_messages();
  return 0;
}

/* From now on every way out writes these bytes and sets the mode found. */
static inline void guard_arm(const char *bytes, size_t count) {
  guard.undo_length = count < sizeof guard.undo ? count : sizeof guard.undo;
  memcpy(guard.undo, bytes, guard.undo_length);
  guard.armed = 1;
}

/* Sets the mode found, without the bytes, and stands down until guard_arm. */
static inline void guard_rest(void) {
  guard.undo_length = 0;
  guard_restore();
}

static inline int guard_is_open(void) { return guard.open; }
static inline int guard_wakes(void) { return guard.wakes[0]; }
static inline int guard_ending(void) { return guard.ending; }

/* Whether a signal has come since the last call. */
static inline int guard_take(int number) {
  int noted = guard.noted[number];
  guard.noted[number] = 0;
  return noted;
}

static inline void guard_drain(void) {
  char bytes[64];
  while (read(guard.wakes[0], bytes, sizeof bytes) > 0) continue;
}

/* Stops the whole job, as Ctrl-Z does in a program that does not know it. Returns when it goes on, or at once when
   nobody could wake it (an orphan) or the parent wants no stops. */
static inline void guard_stop(void) {
  struct sigaction usual, ours;
  if (guard.before[SIGTSTP].sa_handler == SIG_IGN) return;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

/* Undoes guard_open: terminal, standard error, signals. */
static inline void guard_close(void) {
  if (!guard.open) return;
  guard_restore();
  if (guard.ending) alarm(0);
  for (int number = 1; number < GUARD_SIGNALS; number++) {
    struct sigaction now;
    if (!guard.installed[number] || sigaction(number, NULL, &now) < 0) continue;
    if (now.sa_handler == guard.handlers[number]) sigaction(number, &guard.before[number], NULL);
  }
  sigaltstack(&guard.stack_before, NULL);
  guard_give_messages_back();
  close(guard.wakes[0]);
  close(guard.wakes[1]);
  guard.open = 0;
}
