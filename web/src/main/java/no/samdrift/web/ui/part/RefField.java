package no.samdrift.web.ui.part;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import no.samdrift.kernel.data.Ref;

/** Chooses one of many things by typing part of its name. */
public class RefField extends ComboBox<Ref> {
    /** Looks things up page by page. */
    @FunctionalInterface
    public interface Source {
        List<Ref> find(String text, int offset, int limit);
    }

    public RefField(String label, Source source) {
        super(label);
        setItems(query -> source.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setItemLabelGenerator(Ref::name);
        setClearButtonVisible(true);
    }

    /** All of a short list. */
    public RefField(String label, List<Ref> all) {
        super(label);
        setItems(all);
        setItemLabelGenerator(Ref::name);
        setClearButtonVisible(true);
    }

    public Long id() {
        return isEmpty() ? null : getValue().id();
    }

    public String code() {
        return isEmpty() ? null : getValue().code();
    }

    public RefField chosen(Long id, String name) {
        if (id != null) setValue(new Ref(id, "", name == null ? "" : name));
        return this;
    }

    public RefField required() {
        setRequiredIndicatorVisible(true);
        return this;
    }
}
