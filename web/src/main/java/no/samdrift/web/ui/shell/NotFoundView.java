package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.samdrift.web.ui.part.EmptyState;

/** There is no such screen. */
@AnonymousAllowed
public class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("page");
        add(EmptyState.page(
                VaadinIcon.QUESTION_CIRCLE_O,
                t("notFound.title"),
                t("notFound.hint"),
                new RouterLink(t("notFound.home"), HomeView.class)));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return t("notFound.title") + " · Samdrift";
    }
}
