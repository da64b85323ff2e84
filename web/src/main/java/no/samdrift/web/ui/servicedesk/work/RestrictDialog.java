package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Collectors;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.data.Ref;
import no.samdrift.servicedesk.work.Restrict;
import no.samdrift.servicedesk.work.Restricted;
import no.samdrift.servicedesk.work.Restriction;

/** Keeps a case to some: why, and who shall see it besides those who must. */
class RestrictDialog extends CaseDialog<Desk.Shown> {
    private final Desk desk;
    private final RadioButtonGroup<Restriction> reason = errors.at("reason", new RadioButtonGroup<>());
    private final MultiSelectComboBox<Ref> people =
            errors.at("people", new MultiSelectComboBox<>(t("restriction.people")));

    /** @param now null where the case is not kept to some yet */
    RestrictDialog(Desk desk, Desk.Shown shown, Restricted now, Runnable changed) {
        super(shown, () -> shown, now == null ? "restriction.begin" : "restriction.change", changed);
        this.desk = desk;
        reason.setLabel(t("restriction.why"));
        reason.setItems(Restriction.values());
        reason.setItemLabelGenerator(each -> t("restriction." + each));
        reason.getElement().getThemeList().add("vertical");
        people.setItems(query -> desk
                .people
                .slice(
                        new People.Filter(query.getFilter().orElse(null), null, null, null, true, false),
                        query.getOffset(),
                        query.getLimit())
                .stream()
                .map(person -> new Ref(person.id(), "", person.name())));
        people.setItemLabelGenerator(Ref::name);
        people.setHelperText(t("restriction.peopleHint"));
        if (now != null) {
            reason.setValue(now.reason());
            people.setValue(now.people().stream()
                    .filter(person -> !person.bound())
                    .map(person -> new Ref(person.id(), "", person.name()))
                    .collect(Collectors.toSet()));
        }
        fields(reason, people);
    }

    @Override
    protected void work() {
        desk.restricted.restrict(
                read.kind(),
                read.number(),
                new Restrict(
                        reason.getValue(),
                        people.getValue().stream().map(Ref::id).toList()));
    }
}
