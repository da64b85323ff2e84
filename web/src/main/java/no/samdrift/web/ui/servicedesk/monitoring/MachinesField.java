package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Supplier;
import no.samdrift.servicedesk.monitoring.MachineLine;
import no.samdrift.web.ui.part.RefField;

/** What the source calls its machines, and the systems they belong to. */
class MachinesField extends RowsField<MachineLine> {
    private final RefField.Source systems;
    private final Map<Long, String> names;

    /** @param names of the systems that are chosen already */
    MachinesField(RefField.Source systems, Map<Long, String> names) {
        super(t("monitoring.machines"), t("monitoring.machinesHelp"), t("monitoring.addMachine"));
        this.systems = systems;
        this.names = names;
    }

    @Override
    protected Supplier<MachineLine> line(MachineLine line, Div row) {
        TextField label = text(t("monitoring.machine"), line == null ? null : line.label());
        RefField system = new RefField(null, systems);
        system.setAriaLabel(t("incident.system"));
        system.setPlaceholder(t("incident.system"));
        if (line != null) system.chosen(line.systemId(), names.get(line.systemId()));
        row.addClassName("pair");
        row.add(label, system);
        return () -> new MachineLine(label.getValue(), system.id());
    }
}
