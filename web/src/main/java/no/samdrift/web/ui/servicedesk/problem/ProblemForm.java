package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.data.Ref;
import no.samdrift.servicedesk.problem.ProblemDetails;
import no.samdrift.servicedesk.problem.ProblemFacts;
import no.samdrift.servicedesk.problem.ProblemRow;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What is kept of a problem. Whom it concerns is said once, when it is registered. */
@ApplicationScoped
class ProblemForm {
    @Inject
    Problems problems;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Systems systems;

    void add(Consumer<String> then) {
        open(t("problems.new"), null, facts -> then.accept(problems.register(facts)));
    }

    void change(ProblemDetails before, Runnable then) {
        ProblemRow row = before.problem();
        open(row.number(), before, facts -> {
            problems.change(row.number(), before.text().version(), facts);
            then.run();
        });
    }

    private void open(String title, ProblemDetails before, Consumer<ProblemFacts> save) {
        ProblemFacts facts = before == null ? null : before.facts();
        RefField service = new RefField(
                t("incident.service"),
                services.all().stream()
                        .filter(s -> s.active() && !s.imported())
                        .map(s -> new Ref(s.id(), s.code(), s.code() + " " + s.name(CaseWords.language())))
                        .toList());
        RefField system = new RefField(t("incident.system"), systems(facts == null ? null : facts.memberNo()));
        RecordForm<ProblemFacts> form = new RecordForm<>(title, ProblemFacts.class, facts, save);
        form.wide("title", new TextField(t("incident.title")));
        form.wide("description", new TextArea(t("incident.description"))).setMinRows(4);
        if (before == null) {
            RefField member = form.field("memberNo", new RefField(t("incident.member"), members()));
            member.setPlaceholder(t("problem.allMembers"));
            member.addValueChangeListener(e -> system.setItems(systems(member.code())));
        } else {
            service.setValue(new Ref(0, facts.service(), facts.service()));
            if (facts.system() != null)
                system.setValue(new Ref(0, facts.system(), before.text().systemName()));
        }
        form.field("service", service);
        form.field("system", system);
        form.field(
                "impact", new Choice<>(t("incident.impact"), "incident.impact", Impact.class).required(Impact.MEDIUM));
        form.field(
                "urgency",
                new Choice<>(t("incident.urgency"), "incident.urgency", Urgency.class).required(Urgency.MEDIUM));
        form.wide("cause", new TextArea(t("problem.cause")));
        form.wide("workaround", new TextArea(t("problem.workaround")));
        form.open();
    }

    private List<Ref> members() {
        return members.today().stream()
                .map((MemberRow m) -> new Ref(m.id(), m.memberNo(), m.name()))
                .toList();
    }

    private List<Ref> systems(String memberNo) {
        return memberNo == null
                ? List.of()
                : members.find(memberNo).stream()
                        .flatMap(member -> systems.choices(member.id()).stream())
                        .map(s -> new Ref(s.id(), s.code(), s.name()))
                        .toList();
    }
}
