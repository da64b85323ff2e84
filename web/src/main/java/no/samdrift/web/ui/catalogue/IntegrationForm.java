package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.catalogue.integration.IntegrationFacts;
import no.samdrift.catalogue.integration.IntegrationFrequency;
import no.samdrift.catalogue.integration.IntegrationMethod;
import no.samdrift.catalogue.integration.IntegrationRow;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;

/** What is kept of an integration; its systems are chosen among those of the member. */
@ApplicationScoped
public class IntegrationForm {
    private static final int ALL = 2000;

    @Inject
    Integrations integrations;

    @Inject
    Systems systems;

    @Inject
    Pickers pickers;

    void add(Consumer<IntegrationRow> then) {
        open(t("integrations.new"), null, facts -> then.accept(integrations.register(facts)));
    }

    void change(IntegrationRow before, Consumer<IntegrationRow> then) {
        open(before.name(), before, facts -> then.accept(integrations.change(before.id(), before.version(), facts)));
    }

    private void open(String title, IntegrationRow before, Consumer<IntegrationFacts> save) {
        RefField member = pickers.member(t("system.member"));
        RefField source = new RefField(t("integration.source"), List.of());
        RefField target = new RefField(t("integration.target"), List.of());
        member.addValueChangeListener(e -> {
            List<Ref> all = systems(member.id());
            source.setItems(all);
            target.setItems(all);
        });
        RefField owner = pickers.person(t("integration.owner"));
        if (before != null) {
            member.chosen(before.memberId(), before.member());
            source.chosen(before.sourceId(), named(before.sourceCode(), before.source()));
            target.chosen(before.targetId(), named(before.targetCode(), before.target()));
            owner.chosen(before.ownerId(), before.owner());
        }
        RecordForm<IntegrationFacts> form =
                new RecordForm<>(title, IntegrationFacts.class, before == null ? null : before.facts(), save);
        form.field("name", new TextField(t("integration.name")));
        form.field("memberId", member);
        form.field("sourceId", source);
        form.field("targetId", target);
        form.wide("targetOutside", new TextField(t("integration.targetOutside")));
        form.wide("data", new TextArea(t("integration.data")));
        form.field(
                "method",
                new Choice<>(t("integration.method"), "integration.method", IntegrationMethod.class)
                        .required(IntegrationMethod.API));
        form.field(
                "frequency",
                new Choice<>(t("integration.frequency"), "integration.frequency", IntegrationFrequency.class)
                        .required(IntegrationFrequency.DAILY));
        form.field("ownerId", owner);
        form.check("active", new Checkbox(t("integration.active"), true));
        form.open();
    }

    private List<Ref> systems(Long memberId) {
        if (memberId == null) return List.of();
        return systems.slice(Systems.Filter.ofMember(memberId), 0, ALL).stream()
                .map(s -> new Ref(s.id(), "", named(s.code(), s.name())))
                .toList();
    }

    private static String named(String code, String name) {
        return code + " " + name;
    }
}
