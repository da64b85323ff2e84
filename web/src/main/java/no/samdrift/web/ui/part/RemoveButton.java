package no.samdrift.web.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Takes its row away. */
public class RemoveButton extends Button {
    /** @param label what is taken away, for who does not see the cross */
    public RemoveButton(String label) {
        super(VaadinIcon.CLOSE_SMALL.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(label);
    }
}
