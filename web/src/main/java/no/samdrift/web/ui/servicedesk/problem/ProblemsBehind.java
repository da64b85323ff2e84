package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Beside an incident: the problems behind it, with what people do meanwhile. */
@ApplicationScoped
class ProblemsBehind implements Beside {
    @Inject
    ProblemRegister problems;

    @Override
    public Optional<Component> of(About about) {
        List<ProblemRegister.Behind> behind = about.is("incident") ? problems.behind(about.id()) : List.of();
        if (behind.isEmpty()) return Optional.empty();
        Block block = new Block(t("problems.title"));
        block.addClassName("panel");
        for (ProblemRegister.Behind row : behind) {
            LinkList link = new LinkList();
            link.link(
                    ProblemScreens.PROBLEM.href(row.number()),
                    row.title(),
                    row.number() + ", "
                            + CaseWords.state("problem", row.status().name()));
            block.add(link);
            if (row.workaround() != null) block.add(new Paragraph(t("problem.meanwhile", row.workaround())));
        }
        return Optional.of(block);
    }

    @Override
    public int order() {
        return 105;
    }
}
