package no.samdrift.sourcing.agreement;

/** The state's standard agreements by their letter, and what is none of them. */
public enum AgreementType {
    SSA_D,
    SSA_L,
    SSA_V,
    SSA_T,
    SSA_K,
    SSA_R,
    SSA_B,
    SSA_O,
    SSA_SKY,
    DATA_PROCESSING,
    OTHER
}
