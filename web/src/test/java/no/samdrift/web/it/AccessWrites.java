package no.samdrift.web.it;

import static no.samdrift.web.it.AccessPlaces.DAY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.AddLevel;
import no.samdrift.catalogue.level.ChangeLevel;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.LevelTarget;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.access.GroupMappings;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.cooperation.approval.ApprovalRule;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.approval.AskApproval;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.SayComment;
import no.samdrift.cooperation.grant.GrantRequests;
import no.samdrift.cooperation.grant.RequestGrant;
import no.samdrift.cooperation.letterhead.LetterheadFacts;
import no.samdrift.cooperation.letterhead.Letterheads;
import no.samdrift.cooperation.member.AddMember;
import no.samdrift.cooperation.member.ChangeMember;
import no.samdrift.cooperation.people.PeopleImport;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.task.TaskFacts;
import no.samdrift.cooperation.task.TaskLine;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.cooperation.webhook.WebhookDeliveries;
import no.samdrift.cooperation.webhook.Webhooks;
import no.samdrift.governance.costshare.ComputeShare;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.DecideKey;
import no.samdrift.governance.costshare.KeyVersionFacts;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.governance.frame.FrameFacts;
import no.samdrift.governance.frame.FrameLine;
import no.samdrift.governance.frame.Frames;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.field.Fields;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.outbox.OutboxDelivery;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.search.SearchIndexes;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.servicedesk.incident.AnswerAsVendor;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.ImportedCase;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.incident.VendorAnswer;
import no.samdrift.servicedesk.incident.VendorDesk;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.ReleaseMail;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.report.DailyFigures;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Restrict;
import no.samdrift.servicedesk.work.RestrictedCases;
import no.samdrift.servicedesk.work.Restriction;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.SignAgreement;
import no.samdrift.sourcing.agreement.UseOption;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.Vendors;

/** The writes of the services with valid input: what the house has to make first, then the write itself. */
@Dependent
class AccessWrites {
    private static final ServiceHours HOURS = new ServiceHours(
            "Europe/Oslo", Map.of("MONDAY", List.of(new ServiceHours.Span("08:00", "15:30"))), "NO", List.of());
    private static final LocalizedText NAME = new LocalizedText("Prøve", "Prøve", "Trial");

    @Inject
    AccessPlaces at;

    @Inject
    RestrictedCases restrictedCases;

    @Inject
    VendorDesk vendorDesk;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    Callers callers;

    @Inject
    Grants grants;

    @Inject
    GrantRequests requests;

    @Inject
    GroupMappings mappings;

    @Inject
    Calendars calendars;

    @Inject
    Letterheads letterheads;

    @Inject
    PeopleImport peopleImport;

    @Inject
    Levels levels;

    @Inject
    Services services;

    @Inject
    Teams teams;

    @Inject
    MailQuarantine quarantine;

    @Inject
    MonitoringSources sources;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries sent;

    @Inject
    Vendors vendors;

    @Inject
    Decisions decisions;

    @Inject
    CostKeys keys;

    @Inject
    CostShares shares;

    @Inject
    Frames frames;

    @Inject
    Approvals approvals;

    @Inject
    Tasks tasks;

    @Inject
    Comments comments;

    @Inject
    CurrentCaller current;

    @Inject
    OutboxDelivery outbox;

    @Inject
    SearchIndexes indexes;

    @Inject
    Fields fields;

    @Inject
    DailyFigures figures;

    private static final LocalDate NEVER = LocalDate.of(2099, 1, 1);

    /** A write that has all it needs. */
    interface Prepared {
        void write();
    }

    /** {@code ROLE} for the whole, else {@code ROLE@} A, B, unit, system, vendor: a person of A who holds this alone. */
    Caller caller(String holder) {
        String[] parts = holder.split("@");
        PersonRow person = at.people.add(at.personFacts("A", "Prøve Innehaver"));
        if (!parts[0].equals("END_USER")) give(person.id(), Role.valueOf(parts[0]), parts.length == 1 ? "" : parts[1]);
        return callers.of(person.id(), "").orElseThrow();
    }

    private void give(long person, Role role, String scope) {
        switch (scope) {
            case "" -> grants.give(person, role, ScopeKind.COOPERATION, 0);
            case "unit" ->
                grants.give(person, role, ScopeKind.UNIT, at.unit("A").id());
            case "system" ->
                grants.give(
                        person, role, ScopeKind.SYSTEM, at.system("A").system().id());
            case "vendor" -> grants.give(person, role, ScopeKind.VENDOR, at.vendor());
            default -> grants.give(person, role, ScopeKind.MEMBER, at.memberId(scope));
        }
    }

    Prepared prepare(String write, String place) {
        return switch (write.substring(0, write.indexOf('.'))) {
            case "Accounts", "Grants", "GrantRequests", "GroupMappings", "People", "PeopleImport", "SecondFactors" ->
                people(write, place);
            case "Members",
                    "Units",
                    "Calendars",
                    "Letterheads",
                    "Levels",
                    "Services",
                    "Teams",
                    "OutboxDelivery",
                    "DailyFigures",
                    "SearchIndexes" -> registers(write, place);
            case "Fields" -> fields(write);
            case "Systems", "Vendors", "Agreements" -> sourcing(write, place);
            case "Integrations" -> integrations(write, place);
            case "Risks" -> risks(write, place);
            case "Incidents", "Cases", "RestrictedCases", "VendorDesk" -> incidents(write, place);
            case "Problems" -> problems(write, place);
            case "Documents" -> documents(write, place);
            case "Approvals", "Tasks" -> waiting(write, place);
            case "Comments" -> comments(write, place);
            case "MailQuarantine" -> mail(write);
            case "MonitoringSources" -> monitoring(write);
            case "Webhooks", "WebhookDeliveries" -> webhooks(write);
            default -> governance(write);
        };
    }

    private Prepared documents(String write, String place) {
        String on = "incident:" + at.incident(place);
        if (write.equals("Documents.add")) return () -> at.documents.add(on, at.file("Prøve.txt"));
        long id = at.documents.add(on, at.file("Prøve.txt")).id();
        return write.equals("Documents.renew")
                ? () -> at.documents.renew(id, 1, at.file("Ny.txt"))
                : () -> at.documents.remove(id);
    }

    private Prepared waiting(String write, String place) {
        String on = "incident:" + at.incident(place);
        TaskFacts facts = new TaskFacts("Prøve", null, null, null, List.of(new TaskLine("Prøve", false)));
        if (write.equals("Tasks.add")) return () -> tasks.add(on, facts);
        if (write.equals("Approvals.ask")) {
            List<Long> asked = List.of(at.person(place).id());
            return () -> approvals.ask(on, new AskApproval(null, "Prøve?", ApprovalRule.ANY, NEVER, asked));
        }
        long id = tasks.add(on, facts).task().id();
        return switch (write) {
            case "Tasks.change" -> () -> tasks.change(id, 1, new TaskFacts("Ny prøve", null, null, null, List.of()));
            case "Tasks.tick" -> () -> tasks.tick(id, 1, 0, true);
            case "Tasks.settle" -> () -> tasks.settle(id, 1, true);
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared comments(String write, String place) {
        String on = "system:" + at.system(place).system().code();
        SayComment said = new SayComment("Prøve", null);
        if (write.equals("Comments.add")) return () -> comments.add(on, said);
        long id =
                current.as(caller("ADMINISTRATOR"), () -> comments.add(on, said).id());
        return () -> comments.remove(id);
    }

    private Prepared mail(String write) {
        long id = at.mail();
        String number = at.incident("A");
        return write.equals("MailQuarantine.release")
                ? () -> quarantine.release(id, new ReleaseMail(number, null, null))
                : () -> quarantine.discard(id);
    }

    private Prepared webhooks(String write) {
        if (write.equals("Webhooks.register")) return () -> webhooks.register(at.aWebhook("Prøve"));
        long id = webhooks.register(at.aWebhook("Prøve")).webhook().id();
        return switch (write) {
            case "Webhooks.change" -> () -> webhooks.change(id, 1, at.aWebhook("Ny prøve"));
            case "Webhooks.renew" -> () -> webhooks.renew(id);
            case "WebhookDeliveries.test" -> () -> sent.test(id);
            case "WebhookDeliveries.resend" -> {
                long delivery = at.sent(id);
                yield () -> sent.resend(id, delivery);
            }
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared monitoring(String write) {
        if (write.equals("MonitoringSources.register")) return () -> sources.register(at.aSource("prove-kilde"));
        long id = sources.register(at.aSource("prove-kilde")).source().id();
        return write.equals("MonitoringSources.change")
                ? () -> sources.change(id, 1, at.aSource("prove-kilde-2"))
                : () -> sources.renew(id);
    }

    private Prepared people(String write, String place) {
        String first = place.substring(0, 1).equals("w") ? "whole" : place.substring(0, 1);
        PersonRow person = at.person(first.equals("w") ? "A" : first);
        if (place.endsWith("+chair")) give(person.id(), Role.COUNCIL_CHAIR, "");
        return switch (write) {
            case "Accounts.open" -> () -> accounts.open(person.id(), "prove.person", "Et langt passord 27");
            case "SecondFactors.removeAll" -> () -> factors.removeAll(person.id());
            case "Grants.give" ->
                () -> {
                    String scope = place.contains(">") ? place.substring(2) : place;
                    give(person.id(), Role.UNIT_LEADER, scope.equals("whole") ? "" : scope);
                };
            case "Grants.withdraw" -> {
                String scope = place.contains(">") ? place.substring(2) : place;
                give(person.id(), Role.UNIT_LEADER, scope.equals("whole") ? "" : scope);
                long id = at.one("select max(id) from cooperation_grant where person_id = " + person.id());
                yield () -> grants.withdraw(id);
            }
            case "GrantRequests.request" ->
                () -> requests.request(
                        new RequestGrant(person.id(), Role.UNIT_LEADER, ScopeKind.COOPERATION, null, "Trengs."));
            case "GroupMappings.add" ->
                () -> mappings.add("prove", Role.UNIT_LEADER, ScopeKind.MEMBER, at.memberId("A"));
            case "GroupMappings.remove" -> {
                mappings.add("prove", Role.UNIT_LEADER, ScopeKind.MEMBER, at.memberId("A"));
                long id = at.one("select max(id) from cooperation_group_mapping where group_name = 'prove'");
                yield () -> mappings.remove(id);
            }
            case "People.add" -> () -> at.people.add(at.personFacts(first, "Ny Person"));
            case "People.change" ->
                () -> at.people.change(
                        person.id(),
                        person.version(),
                        at.personFacts(place.substring(place.length() - 1), "Ny Person"));
            case "People.setActive" -> () -> at.people.setActive(person.id(), person.version(), false);
            case "People.anonymise" -> () -> at.people.anonymise(person.id(), person.version());
            case "PeopleImport.run" -> {
                String line = "name;email;title;member;unit;username\nNy Person;;;"
                        + at.member(first).memberNo() + ";;prove.ny\n";
                yield () -> peopleImport.run(line.getBytes(StandardCharsets.UTF_8));
            }
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared registers(String write, String place) {
        return switch (write) {
            case "Members.add" -> () -> at.members.add(new AddMember("9999", "Prøve", Language.NB, DAY, 1000, DAY));
            case "Members.change" -> {
                var m = at.member(place);
                yield () -> at.members.change(m.id(), new ChangeMember(m.version(), "Nytt navn", Language.NN, null));
            }
            case "Members.renumber" -> () -> at.members.renumber(at.memberId(place), "9998", LocalDate.of(2030, 1, 1));
            case "Members.recordInhabitants" -> () -> at.members.recordInhabitants(at.memberId(place), DAY, 1000);
            case "Units.add" -> () -> at.units.add(at.memberId(place), null, "Ny enhet");
            case "Units.change" -> {
                var unit = at.unit(place);
                yield () -> at.units.change(unit.id(), unit.version(), "Nytt navn", true);
            }
            case "Calendars.add" -> () -> calendars.add("Prøvetid", HOURS, DAY);
            case "Calendars.addVersion" -> {
                long id = calendars.add("Prøvetid", HOURS, DAY);
                yield () -> calendars.addVersion(id, HOURS, LocalDate.of(2027, 1, 1));
            }
            case "Letterheads.change" ->
                () -> letterheads.change(letterheads.get().version(), new LetterheadFacts("Prøve"));
            case "Letterheads.mark" -> () -> letterheads.mark(null);
            case "Calendars.rename" -> {
                long id = calendars.add("Prøvetid", HOURS, DAY);
                yield () -> calendars.rename(id, 1, "Ny prøvetid");
            }
            case "Levels.change" -> {
                long hours = calendars.add("Prøvetid", HOURS, DAY);
                long id = levels.add(new AddLevel(
                                "Prøve",
                                at.memberId(place),
                                null,
                                hours,
                                DAY,
                                List.of(new LevelTarget(Priority.LOW, 60, 120))))
                        .id();
                yield () -> levels.change(id, 1, new ChangeLevel("Ny prøve", null));
            }
            case "Levels.add" -> {
                long hours = calendars.add("Prøvetid", HOURS, DAY);
                yield () -> levels.add(new AddLevel(
                        "Prøve",
                        at.memberId(place),
                        null,
                        hours,
                        DAY,
                        List.of(new LevelTarget(Priority.LOW, 60, 120))));
            }
            case "Services.add" -> () -> services.add(new ServiceFacts("99z", NAME, null, null, null, false, true));
            case "Services.change" -> {
                var s = services.add(new ServiceFacts("99z", NAME, null, null, null, false, true));
                yield () -> services.change(
                        s.id(), s.version(), new ServiceFacts("99y", NAME, null, null, null, true, true));
            }
            case "Teams.add" -> () -> teams.add("Prøvelag", false, null);
            case "Teams.change" -> {
                long team = teams.add("Prøvelag", false, null).id();
                yield () -> teams.change(team, 1, "Nytt lag", false, true);
            }
            case "Teams.join" -> {
                long team = teams.add("Prøvelag", false, null).id();
                long person = at.person("A").id();
                yield () -> teams.join(team, person);
            }
            case "Teams.leave" -> {
                long team = teams.add("Prøvelag", false, null).id();
                long person = at.person("A").id();
                teams.join(team, person);
                yield () -> teams.leave(team, person);
            }
            case "DailyFigures.makeAnew" -> () -> figures.makeAnew();
            case "SearchIndexes.makeAnew" -> () -> indexes.makeAnew();
            case "OutboxDelivery.retry" -> () -> outbox.retry(1);
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared sourcing(String write, String place) {
        return switch (write) {
            case "Systems.register" -> () -> at.systems.register(at.systemFacts(place, "PROVE-NY"));
            case "Systems.change" -> {
                var before = at.system(place.substring(0, 1)).system();
                var facts = at.systemFacts(place.substring(place.length() - 1), before.code());
                yield () -> at.systems.change(before.id(), before.version(), facts);
            }
            case "Vendors.register" -> () -> vendors.register(vendor("999999999"));
            case "Vendors.change" -> {
                var before = vendors.byId(at.vendor()).vendor();
                yield () -> vendors.change(before.id(), before.version(), vendor(before.organisationNo()));
            }
            case "Agreements.register" -> () -> at.agreements.register(at.agreementFacts(place, "PROVE-2"));
            default -> agreement(write.substring(write.indexOf('.') + 1), place);
        };
    }

    private static VendorFacts vendor(String number) {
        return new VendorFacts(number, "Prøve AS", null, null, null, null, true, List.of(), null);
    }

    private Prepared agreement(String write, String place) {
        var made = at.agreement(place.replaceAll(">.*", ""));
        long id = made.agreement().id();
        int version = made.agreement().version();
        return switch (write) {
            case "change" ->
                () -> at.agreements.change(
                        id,
                        version,
                        at.agreementFacts(
                                place.replaceAll(".*>", ""), made.agreement().number()));
            case "useOption" -> () -> at.agreements.useOption(id, version, new UseOption("Avtalt.", at.decision()));
            case "sign" -> () -> at.agreements.sign(id, version, new SignAgreement(LocalDate.of(2026, 2, 1)));
            case "giveNotice" -> () -> at.agreements.giveNotice(id, version, LocalDate.of(2026, 2, 1));
            case "handle" -> {
                var deadline = made.deadlines().getFirst();
                yield () -> at.agreements.handle(id, new HandleDeadline(deadline.kind(), deadline.on(), "Sett"));
            }
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared incidents(String write, String place) {
        if (write.equals("Incidents.log")) {
            var report = at.report(
                    place.substring(0, 1), at.person(place.substring(0, 1)).id());
            return place.endsWith("+history")
                    ? () -> at.incidents.log(report, new ImportedCase("prove", null, null))
                    : () -> at.incidents.log(report);
        }
        String number = at.incident(place.substring(0, 1));
        int version = (int) at.one("select version from servicedesk_incident where number = '" + number + "'");
        return switch (write) {
            case "Cases.assign" -> () -> at.cases.assign("incident", number, version, new Assign(null, null));
            case "Incidents.change" ->
                () -> at.incidents.change(
                        number,
                        version,
                        new ChangeIncident("Ny", "Ny", at.service(), null, Impact.LOW, Urgency.LOW, null, null));
            case "Cases.note" -> {
                String problem = place.endsWith("+problem") ? at.problem(place.substring(0, 1)) : null;
                yield () -> at.cases.note(
                        problem == null ? "incident" : "problem", problem == null ? number : problem, "Internt");
            }
            case "Incidents.reply" -> () -> at.incidents.reply(number, "Hei");
            case "VendorDesk.answer" -> {
                at.incidents.transition(
                        number, new Transition(IncidentStatus.WAITING_VENDOR, null, at.vendor(), null, null, null));
                yield () -> vendorDesk.answer(number, new AnswerAsVendor(VendorAnswer.SOLVED, "Rettet hos oss"));
            }
            case "RestrictedCases.restrict" ->
                () -> restrictedCases.restrict("incident", number, new Restrict(Restriction.SECURITY, List.of()));
            case "RestrictedCases.lift" -> () -> restrictedCases.lift("incident", number);
            case "Cases.take" -> () -> at.cases.take("incident", number);
            case "Incidents.transition" ->
                () -> at.incidents.transition(number, Transition.to(IncidentStatus.CANCELLED));
            case "Incidents.settle" -> {
                at.incidents.transition(number, Transition.to(IncidentStatus.IN_PROGRESS));
                at.incidents.transition(number, Transition.resolve("c", "Startet om"));
                yield () -> at.incidents.settle(number);
            }
            case "Incidents.markResponded" -> () -> at.incidents.markResponded(number);
            case "Incidents.markReassigned" -> () -> at.incidents.markReassigned(number, 2);
            case "Incidents.markUpdated" -> () -> at.incidents.markUpdated(number, "X", "a", "b");
            default -> throw new IllegalArgumentException(write);
        };
    }

    private Prepared integrations(String write, String place) {
        var facts = at.anIntegration(place.substring(place.length() - 1));
        if (write.equals("Integrations.register")) return () -> at.integrations.register(facts);
        var made = at.integrations.register(at.anIntegration(place.substring(0, 1)));
        return () -> at.integrations.change(made.id(), made.version(), facts);
    }

    private Prepared fields(String write) {
        FieldFacts facts = new FieldFacts(
                "decision",
                "prove",
                FieldType.TEXT,
                LocalizedText.of("Prøve"),
                null,
                false,
                true,
                false,
                false,
                0,
                null);
        if (write.equals("Fields.register")) return () -> fields.register(facts);
        var made = fields.register(facts);
        if (write.equals("Fields.remove")) return () -> fields.remove(made.id(), null);
        return () -> fields.change(made.id(), made.version(), facts);
    }

    private Prepared risks(String write, String place) {
        var facts = at.aRisk(place);
        if (write.equals("Risks.register")) return () -> at.risks.register(facts);
        var made = at.risks.register(facts);
        return () -> at.risks.change(made.id(), made.version(), facts);
    }

    private Prepared problems(String write, String place) {
        if (write.equals("Problems.register")) {
            var facts = at.aProblem(place);
            return () -> at.problems.register(facts);
        }
        String number = at.problem(place);
        String incident = at.incident(place);
        var facts = at.aProblem(place);
        return switch (write) {
            case "Problems.change" -> () -> at.problems.change(number, null, facts);
            case "Problems.transition" ->
                () -> at.problems.transition(number, null, ProblemTransition.to(ProblemStatus.CANCELLED));
            case "Problems.link" -> () -> at.problems.link(number, incident);
            case "Problems.unlink" -> {
                at.problems.link(number, incident);
                yield () -> at.problems.unlink(number, incident);
            }
            default -> throw new IllegalArgumentException(write);
        };
    }

    private DecisionFacts decision(String number) {
        return new DecisionFacts(
                "Prøveorgan (oppdiktet)",
                number,
                "2026-01-15",
                "Vedtak",
                "Tekst",
                null,
                null,
                DecisionStatus.OPEN,
                null,
                List.of(),
                null);
    }

    private Prepared governance(String write) {
        var decision = decisions.register(decision("1")).decision();
        var elements = List.of(KeyElement.equal(BigDecimal.ONE));
        var first = new KeyVersionFacts(DAY, decision.id(), elements);
        var key = keys.decide(new DecideKey("Prøvenøkkel", first)).key();
        var compute =
                new ComputeShare("Prøve", 2026, key.id(), BigDecimal.TEN, DAY, BigDecimal.ONE, null, null, null, null);
        var drawn = new FrameFacts(
                "Prøve",
                2026,
                2027,
                null,
                null,
                List.of(new FrameLine("a", BigDecimal.TEN, 2026, "0", null, null, null, null)));
        return switch (write) {
            case "Decisions.register" -> () -> decisions.register(decision("2"));
            case "Decisions.change" -> () -> decisions.change(decision.id(), decision.version(), decision("3"));
            case "CostKeys.decide" -> () -> keys.decide(new DecideKey("Ny nøkkel", first));
            case "CostKeys.rename" -> () -> keys.rename(key.id(), key.version(), "Nytt navn");
            case "CostKeys.decideAgain" ->
                () -> keys.decideAgain(
                        key.id(),
                        key.version(),
                        new KeyVersionFacts(LocalDate.of(2027, 1, 1), decision.id(), elements));
            case "CostShares.compute" -> () -> shares.compute(compute);
            case "CostShares.change" -> {
                var made = shares.compute(compute);
                yield () -> shares.change(made.share().id(), made.share().version(), made.facts());
            }
            case "Frames.draw" -> () -> frames.draw(drawn);
            case "Frames.change" -> {
                var made = frames.draw(drawn);
                yield () -> frames.change(made.frame().id(), made.frame().version(), made.facts());
            }
            default -> throw new IllegalArgumentException(write);
        };
    }
}
