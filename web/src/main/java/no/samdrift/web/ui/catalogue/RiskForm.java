package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import no.samdrift.catalogue.risk.RiskFacts;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;

/** What is kept of a risk: what may happen, how bad it is, what is done about it, and how bad it is then. */
@ApplicationScoped
public class RiskForm {
    @Inject
    Risks risks;

    @Inject
    Systems systems;

    @Inject
    Pickers pickers;

    void add(Consumer<RiskRow> then) {
        open(t("risks.new"), null, facts -> then.accept(risks.register(facts)));
    }

    void change(RiskRow before, Consumer<RiskRow> then) {
        open(before.title(), before, facts -> then.accept(risks.change(before.id(), before.version(), facts)));
    }

    private void open(String title, RiskRow before, Consumer<RiskFacts> save) {
        RefField member = pickers.member(t("system.member"), RiskRight.WRITE);
        member.setPlaceholder(t("problem.allMembers"));
        RefField system =
                new RefField(
                        t("incident.system"),
                        (text, offset, limit) -> systems
                                .slice(
                                        new Systems.Filter(text, null, null, null, null, null, null, null),
                                        offset,
                                        limit)
                                .stream()
                                .map(s -> new Ref(s.id(), s.code(), s.name() + ", " + s.member()))
                                .toList());
        RefField owner = pickers.person(t("risk.owner"));
        if (before != null) {
            member.chosen(before.memberId(), before.member());
            system.chosen(before.systemId(), before.system());
            owner.chosen(before.ownerId(), before.owner());
        }
        RecordForm<RiskFacts> form =
                new RecordForm<>(title, RiskFacts.class, before == null ? null : before.facts(), save);
        form.wide("title", new TextField(t("risk.title")));
        form.wide("description", new TextArea(t("risk.description")));
        form.field("systemId", system);
        form.field("memberId", member);
        form.field("probability", level("risk.probability"));
        form.field("confidentiality", level("risk.confidentiality"));
        form.field("integrity", level("risk.integrity"));
        form.field("availability", level("risk.availability"));
        form.wide("measures", new TextArea(t("risk.measures")));
        form.field("probabilityAfter", level("risk.probabilityAfter"));
        form.field("consequenceAfter", level("risk.consequenceAfter"));
        form.field("ownerId", owner);
        form.field("reviewOn", new DateField(t("risk.reviewOn")));
        form.field("state", new Choice<>(t("risk.state"), "risk.state", RiskState.class).required(RiskState.OPEN));
        form.open();
    }

    /** From 1 to 5, each in words. */
    private static ComboBox<Integer> level(String key) {
        ComboBox<Integer> level = new ComboBox<>(t(key), 1, 2, 3, 4, 5);
        String words = key.startsWith("risk.probability") ? "risk.probability." : "risk.consequence.";
        level.setItemLabelGenerator(n -> n + " " + t(words + n));
        level.setClearButtonVisible(true);
        return level;
    }
}
