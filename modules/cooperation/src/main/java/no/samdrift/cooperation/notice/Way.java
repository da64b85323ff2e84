package no.samdrift.cooperation.notice;

/** When a mail goes. */
public enum Way {
    AT_ONCE,
    /** Collected in the morning. */
    DAILY,
    /** In the inbox of the house only. */
    NEVER
}
