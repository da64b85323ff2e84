package no.samdrift.servicedesk.work;

/**
 * A case stands in its table so as it is from now on (1), or until now (-1): told in the transaction of the change, for
 * what is summed over cases.
 */
public record CaseCounted(String kind, long id, int times) {}
