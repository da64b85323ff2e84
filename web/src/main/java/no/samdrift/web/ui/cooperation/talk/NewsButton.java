package no.samdrift.web.ui.cooperation.talk;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** How much others have said and done since one was here; leads there. Not to be seen where that is nothing. */
public class NewsButton extends Button {
    public NewsButton(long fresh) {
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("news");
        setText(t(fresh == 1 ? "since.one" : "since.some", fresh));
        setVisible(fresh > 0);
        addClickListener(
                e -> getElement()
                        .executeJs(
                                "const line = document.querySelector('.since-line');"
                                        + " if (!line) return; line.scrollIntoView({block: 'center'}); line.focus({preventScroll: true});"));
    }
}
