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
    /** Your approval is asked for. */
    APPROVER,
    /** You stand for somebody who is away. */
    DEPUTY,
    /** You asked for the approval. */
    ASKER,
    /** The task is yours. */
    OWNER,
    /** You are named in it. */
    MENTIONED,
    /** You asked to be told, or have taken part. */
    FOLLOWER
}
