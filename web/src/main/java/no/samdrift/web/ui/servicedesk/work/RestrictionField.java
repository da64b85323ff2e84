package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.select.Select;
import no.samdrift.servicedesk.work.Restriction;

/** Whether a case is for some alone, and why; empty for a case like others. */
public class RestrictionField extends Select<Restriction> {
    public RestrictionField() {
        setLabel(t("restriction.field"));
        setHelperText(t("restriction.fieldHint"));
        setItems(Restriction.values());
        setItemLabelGenerator(each -> each == null ? t("restriction.none") : t("restriction." + each));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(t("restriction.none"));
    }
}
