package no.samdrift.web.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.integration.IntegrationFacts;
import no.samdrift.catalogue.integration.IntegrationFrequency;
import no.samdrift.catalogue.integration.IntegrationMethod;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.risk.RiskFacts;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Hosting;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.cooperation.webhook.WebhookEvent;
import no.samdrift.cooperation.webhook.WebhookFacts;
import no.samdrift.cooperation.webhook.WebhookForm;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.document.Documents;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.MonitoringSourceFacts;
import no.samdrift.servicedesk.problem.ProblemFacts;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.NoticeRule;
import no.samdrift.sourcing.agreement.PartyFacts;

/** What stands in A (Snåsa) and in B (Verdal), made by the house as it is asked for. */
@Dependent
class AccessPlaces {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Systems systems;

    @Inject
    Agreements agreements;

    @Inject
    Incidents incidents;

    @Inject
    Cases cases;

    @Inject
    Problems problems;

    @Inject
    Integrations integrations;

    @Inject
    Risks risks;

    @Inject
    Documents documents;

    /** Of content that is there. */
    DocumentFile file(String name) {
        String sha256 = "0".repeat(64);
        sql.run(
                "insert ignore into kernel_content(id, sha256, size, type, touched_at)" + " values (1, '" + sha256
                        + "', 1, 'text/plain', utc_timestamp(3))",
                Map.of());
        return new DocumentFile(name, "text/plain", 1, sha256);
    }

    MemberRow member(String place) {
        return members.byNo(place.equals("B") ? "5038" : "5041");
    }

    Long memberId(String place) {
        return place.equals("whole") ? null : member(place).id();
    }

    UnitRow unit(String place) {
        return units.named(memberId(place), "Prøveenhet")
                .orElseGet(() -> units.add(memberId(place), null, "Prøveenhet"));
    }

    PersonFacts personFacts(String place, String name) {
        Long unit = place.equals("whole") ? null : unit(place).id();
        return new PersonFacts(name, null, null, null, memberId(place), unit, null, Language.NB);
    }

    PersonRow person(String place) {
        return people.add(personFacts(place, "Prøve Person"));
    }

    SystemFacts systemFacts(String place, String code) {
        return new SystemFacts(
                memberId(place),
                unit(place).id(),
                code,
                "Prøvesystem",
                null,
                null,
                null,
                null,
                Criticality.values()[0],
                Lifecycle.IN_USE,
                DAY,
                null,
                null,
                Hosting.values()[0],
                null,
                null,
                null,
                List.of(),
                null);
    }

    SystemDetails system(String place) {
        String code = "PROVE-" + place;
        return systems.find(code).orElseGet(() -> systems.register(systemFacts(place, code)));
    }

    long vendor() {
        return sql.first(Long.class, "select min(id) from sourcing_vendor", Map.of())
                .orElseThrow();
    }

    /** Of one member, or of both for "AB". */
    AgreementFacts agreementFacts(String parties, String number) {
        return new AgreementFacts(
                number,
                "Prøveavtale",
                vendor(),
                AgreementType.values()[0],
                null,
                DAY,
                24,
                2,
                12,
                0,
                3,
                null,
                6,
                NoticeRule.values()[0],
                1,
                null,
                null,
                parties.chars()
                        .mapToObj(c -> new PartyFacts(memberId(String.valueOf((char) c)), DAY, null))
                        .toList(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** One that was adopted. */
    long decision() {
        return sql.first(Long.class, "select min(id) from governance_decision where status = 'DONE'", Map.of())
                .orElseThrow();
    }

    AgreementDetails agreement(String parties) {
        return agreements.register(agreementFacts(parties, "PROVE-1"));
    }

    LogIncident report(String place, Long reporter) {
        return new LogIncident(
                "Prøvesak",
                "",
                member(place).memberNo(),
                service(),
                Impact.LOW,
                Urgency.LOW,
                reporter == null ? null : String.valueOf(reporter),
                system(place).system().code(),
                null,
                null,
                Channel.PHONE);
    }

    String service() {
        return sql.first(String.class, "select min(code) from catalogue_service where active", Map.of())
                .orElseThrow();
    }

    String incident(String place) {
        return incidents.log(report(place, person(place).id())).number();
    }

    IntegrationFacts anIntegration(String place) {
        return new IntegrationFacts(
                memberId(place),
                "Prøveintegrasjon",
                system(place).system().id(),
                null,
                "Folkeregisteret",
                null,
                IntegrationMethod.API,
                IntegrationFrequency.DAILY,
                null,
                true);
    }

    RiskFacts aRisk(String place) {
        Long system = place.startsWith("w") ? null : system(place).system().id();
        return new RiskFacts(
                "Prøverisiko", null, null, system, 3, null, null, 4, null, null, null, null, null, RiskState.OPEN);
    }

    ProblemFacts aProblem(String place) {
        boolean whole = place.startsWith("w");
        return new ProblemFacts(
                "Prøveproblem",
                "",
                whole ? null : member(place).memberNo(),
                service(),
                whole ? null : system(place).system().code(),
                Impact.LOW,
                Urgency.LOW,
                null,
                null);
    }

    String problem(String place) {
        return problems.register(aProblem(place));
    }

    WebhookFacts aWebhook(String name) {
        return new WebhookFacts(
                name,
                "https://hooks.example/x",
                WebhookForm.JSON,
                false,
                one("select min(person_id) from cooperation_account"),
                List.of(new WebhookEvent("incident.log")));
    }

    /** A message that was given up. */
    long sent(long webhook) {
        sql.run(
                "insert into cooperation_webhook_delivery(id, webhook_id, at, event, kind, subject_id, actor, state,"
                        + " attempts, next_attempt_at, tried_at) values (1, " + webhook
                        + ", utc_timestamp(3), 'incident.log',"
                        + " 'incident', 1, '', 'GIVEN_UP', 10, utc_timestamp(3), utc_timestamp(3))",
                Map.of());
        return 1;
    }

    MonitoringSourceFacts aSource(String name) {
        return new MonitoringSourceFacts(
                name,
                "Prøve",
                AlertMapping.ALERTMANAGER,
                true,
                memberId("A"),
                one("select min(id) from catalogue_service where active"),
                null,
                null,
                Impact.LOW,
                Urgency.LOW,
                List.of(),
                List.of(),
                List.of());
    }

    /** One that waits. */
    long mail() {
        sql.run(
                "insert into servicedesk_mail(id, mailbox, message_key, received_at, outcome, reason, subject, size)"
                        + " values (1, 'prove', 'prove', utc_timestamp(3), 'QUARANTINE', 'STRANGER', 'Hei', 0)",
                Map.of());
        return 1;
    }

    long one(String select) {
        return sql.first(Long.class, select, Map.of()).orElseThrow();
    }
}
