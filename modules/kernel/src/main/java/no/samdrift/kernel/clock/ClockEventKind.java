package no.samdrift.kernel.clock;

/** What can happen to a clock after it started. */
public enum ClockEventKind {
    PAUSE,
    RESUME,
    /** A new target, from the start. To count it from now on, add what is consumed to it. */
    TARGET,
    STOP,
    /** A stopped clock runs on. */
    REOPEN,
    CANCEL,
    /** The agreement no longer concerns the case: another clock counts in its place. */
    DETACH
}
