package no.samdrift.cooperation.privacy;

/**
 * @param kind of the things
 * @param months they are kept whole after they ended; null for as long as the house stands
 * @param due how many are over that time now; 0 without a rule
 */
public record RetentionRule(String kind, Integer months, long due) {}
