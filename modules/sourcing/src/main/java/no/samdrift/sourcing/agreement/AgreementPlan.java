package no.samdrift.sourcing.agreement;

import java.util.List;

/** An agreement over time: its terms, and what they ask for. */
public record AgreementPlan(AgreementRow agreement, AgreementTerms terms, List<DeadlineRow> deadlines) {}
