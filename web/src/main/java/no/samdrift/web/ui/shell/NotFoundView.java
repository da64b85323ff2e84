package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no such screen. */
@AnonymousAllowed
public class NotFoundView extends FailedScreen implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell(VaadinIcon.QUESTION_CIRCLE_O, t("notFound.title"), t("notFound.hint"));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return t("notFound.title") + " · Samdrift";
    }
}
