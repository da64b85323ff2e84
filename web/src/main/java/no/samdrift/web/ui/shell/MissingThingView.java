package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.samdrift.kernel.refusal.Refusal;

/** A screen was refused: the thing does not exist, or is not for this caller. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class MissingThingView extends FailedScreen implements HasErrorParameter<Refusal>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        tell(VaadinIcon.QUESTION_CIRCLE_O, Failures.text(parameter.getException()), t("notFound.hint"));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return t("notFound.title") + " · Samdrift";
    }
}
