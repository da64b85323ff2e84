package no.samdrift.servicedesk.work;

/**
 * A case was changed, in the transaction of the change.
 *
 * @param solution what was done about it, null while nobody says
 */
record CaseMoved(CaseHead was, CaseHead is, String solution) {}
