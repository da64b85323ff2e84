package no.samdrift.kernel.money;

/** What an element of a cost key goes by. */
public enum Basis {
    /** A share of the amount in equal parts. */
    EQUAL,
    /** A share of the amount by a measure such as inhabitants. */
    MEASURE,
    /** A share of the amount by agreed percentages. */
    PERCENT,
    /** A rate for each member. */
    PER_MEMBER,
    /** A rate for each unit of a measure. */
    PER_UNIT;

    boolean isRate() {
        return this == PER_MEMBER || this == PER_UNIT;
    }
}
