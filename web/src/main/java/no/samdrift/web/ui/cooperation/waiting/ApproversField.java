package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RemoveButton;

/** People one after another, in the order in which they were chosen. */
class ApproversField extends CustomField<List<Long>> {
    private final List<Ref> people = new ArrayList<>();
    private final OrderedList list = new OrderedList();

    ApproversField(Pickers pickers) {
        setLabel(t("approval.approvers"));
        RefField next = pickers.person("");
        next.setAriaLabel(t("approval.addApprover"));
        next.setPlaceholder(t("approval.addApprover"));
        next.setWidthFull();
        next.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            add(e.getValue());
            next.clear();
        });
        list.addClassName("approvers");
        Div both = new Div(list, next);
        both.setWidthFull();
        add(both);
    }

    private void add(Ref person) {
        if (people.stream().noneMatch(each -> each.id() == person.id())) people.add(person);
        show();
        updateValue();
    }

    private void show() {
        list.removeAll();
        for (Ref person : people) {
            RemoveButton remove = new RemoveButton(t("approval.removeApprover", person.name()));
            remove.addClickListener(e -> {
                people.remove(person);
                show();
                updateValue();
            });
            list.add(new ListItem(new Span(person.name()), remove));
        }
    }

    @Override
    protected List<Long> generateModelValue() {
        return people.stream().map(Ref::id).toList();
    }

    /** People are chosen here, by whoever knows their names. */
    @Override
    protected void setPresentationValue(List<Long> value) {
        if (value == null || value.isEmpty()) people.clear();
        show();
    }
}
