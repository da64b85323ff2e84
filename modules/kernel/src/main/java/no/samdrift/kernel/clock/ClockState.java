package no.samdrift.kernel.clock;

/** How a clock stands at the moment it is read. */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** Stopped with the target kept. */
    MET,
    /** More consumed than the target, whether the clock still runs, is paused or stopped. */
    BREACHED,
    CANCELLED,
    /** Its agreement no longer concerns the case; neither kept nor broken. */
    UNAFFECTED
}
