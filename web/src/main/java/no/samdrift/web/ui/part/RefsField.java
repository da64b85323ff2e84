package no.samdrift.web.ui.part;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import no.samdrift.kernel.data.Ref;

/** Chooses several things from a list; shown by code and name. */
public class RefsField extends MultiSelectComboBox<Ref> {
    public RefsField(String label, List<Ref> all) {
        super(label);
        setItems(all);
        setItemLabelGenerator(ref -> ref.code().isEmpty() ? ref.name() : ref.code() + " " + ref.name());
        setClearButtonVisible(true);
    }

    public List<String> codes() {
        return getValue().stream().map(Ref::code).toList();
    }

    public List<Long> ids() {
        return getValue().stream().map(Ref::id).toList();
    }

    /** Chooses those of the list that have one of these ids. */
    public RefsField chosen(Collection<Ref> chosen) {
        List<Long> ids = chosen.stream().map(Ref::id).toList();
        setValue(getListDataView()
                .getItems()
                .filter(ref -> ids.contains(ref.id()))
                .toList());
        return this;
    }
}
