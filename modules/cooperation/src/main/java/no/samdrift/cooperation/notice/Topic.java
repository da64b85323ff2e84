package no.samdrift.cooperation.notice;

/** What news is about, as people choose whether they want mail of it. */
public enum Topic {
    /** Given to me. */
    ASSIGNED(Way.AT_ONCE),
    /** Whatever happens to what stands with a team I am of, and with nobody in it. */
    TEAM(Way.NEVER),
    /** Somebody wrote. */
    SAID(Way.AT_ONCE),
    /** Somebody named me in what they wrote. */
    MENTIONED(Way.AT_ONCE),
    /** It is where it was not before: solved, waiting for an answer, taken up again. */
    MOVED(Way.AT_ONCE),
    /** Somebody waits for my approval, or for nothing any more. */
    APPROVAL(Way.AT_ONCE),
    /** A promise or a deadline comes near, or has passed. */
    DUE(Way.AT_ONCE);

    /** How it is mailed to those who have chosen nothing. */
    final Way usual;

    Topic(Way usual) {
        this.usual = usual;
    }
}
