package no.samdrift.cooperation.notice;

/** Why somebody is told. */
public enum Why {
    /** It is yours to do. */
    ASSIGNEE,
    /** It stands with your team. */
    TEAM,
    /** You reported it. */
    REPORTER,
    /** Your role answers for it. */
    RESPONSIBLE,
    /** You asked to be told. */
    FOLLOWER
}
