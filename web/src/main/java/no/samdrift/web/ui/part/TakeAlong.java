package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Two buttons by which a picture or table is copied as it is seen, into a document or a spreadsheet, or printed alone. */
@JavaScript("context://js/samdrift-copy.js")
final class TakeAlong extends Span {
    private final Button copy = button(VaadinIcon.COPY_O, "take.copy");
    private final Button print = button(VaadinIcon.PRINT, "take.print");

    /** @param whole what is taken: it holds the chart or the table */
    TakeAlong(Component whole, String title) {
        addClassName("take-along");
        copy.setAriaLabel(t("take.copyOf", title));
        print.setAriaLabel(t("take.printOf", title));
        add(copy, print);
        copy.getElement()
                .addEventListener("copied", e -> {
                    if (e.getEventData().path("event.detail.done").asBoolean()) Toast.done(t("take.copied"));
                    else Toast.failure(t("take.notCopied"));
                })
                .addEventData("event.detail.done");
        addAttachListener(e -> getElement().executeJs("window.samdriftTake($0, $1, $2)", copy, print, whole));
    }

    private static Button button(VaadinIcon icon, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(t(key));
        return button;
    }
}
