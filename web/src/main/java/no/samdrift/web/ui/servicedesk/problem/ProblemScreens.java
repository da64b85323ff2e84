package no.samdrift.web.ui.servicedesk.problem;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.problem.ProblemRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;

/** Where problems are seen. */
@ApplicationScoped
public class ProblemScreens {
    @Produces
    static final Screen PROBLEMS =
            Screen.of(ProblemsView.class, "problems", VaadinIcon.BUG, WorkScreens.SECTION, 105, ProblemRight.READ);

    @Produces
    public static final Thing PROBLEM = Thing.numbered("problem", ProblemView.class, PROBLEMS, ProblemRight.READ);

    @Produces
    static final Thing PROBLEM_DOCUMENTS = PROBLEM.documents(false);

    @Produces
    static final Thing PROBLEM_INTERNAL_DOCUMENTS = PROBLEM.documents(true);
}
