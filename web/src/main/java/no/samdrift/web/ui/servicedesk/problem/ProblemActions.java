package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import no.samdrift.servicedesk.problem.ProblemDetails;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.servicedesk.work.AssignDialog;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;
import no.samdrift.web.ui.servicedesk.work.Desk;
import no.samdrift.web.ui.servicedesk.work.HistoryDialog;

/** What who works on problems may do with this one as it stands. */
class ProblemActions extends Div {
    private final Problems problems;
    private final ProblemDetails d;
    private final Runnable changed;

    /** @param again reads the problem as it now stands */
    ProblemActions(
            Problems problems,
            ProblemForm form,
            Desk desk,
            ProblemDetails d,
            Desk.Shown shown,
            Supplier<Desk.Shown> again,
            Runnable changed) {
        this.problems = problems;
        this.d = d;
        this.changed = changed;
        addClassName("case-actions");
        boolean mine = desk.isMine(shown);
        boolean open = d.problem().status().isOpen();
        if (open && !mine)
            button("case.do.take", true, () -> {
                desk.take(shown);
                done("case.taken");
            });
        if (may(ProblemStatus.RESOLVED)) button("case.do.resolve", mine, () -> ask(ProblemStatus.RESOLVED));
        if (may(ProblemStatus.KNOWN_ERROR)) button("problem.do.known", false, () -> ask(ProblemStatus.KNOWN_ERROR));
        if (open) button("case.do.assign", false, () -> new AssignDialog(desk, shown, again, changed).open());
        if (may(ProblemStatus.IN_PROGRESS))
            button(open ? "case.do.work" : "case.do.reopen", false, () -> go(ProblemStatus.IN_PROGRESS));
        if (may(ProblemStatus.CLOSED)) button("case.do.close", true, () -> go(ProblemStatus.CLOSED));
        add(more(form, desk, shown));
    }

    private MenuBar more(ProblemForm form, Desk desk, Desk.Shown shown) {
        MenuBar bar = new MenuBar();
        MenuItem root = bar.addItem(t("case.do.more"));
        root.setAriaLabel(t("case.do.more"));
        SubMenu menu = root.getSubMenu();
        menu.addItem(
                t("case.do.edit"),
                e -> form.change(d, () -> {
                    done("form.saved");
                }));
        menu.addItem(t("problem.do.link"), e -> new LinkDialog(problems, d, changed).open());
        menu.addItem(t("case.do.history"), e -> new HistoryDialog(desk, shown).open());
        if (may(ProblemStatus.WAITING_CHANGE))
            menu.addItem(t("case.do.waitChange"), e -> go(ProblemStatus.WAITING_CHANGE));
        if (may(ProblemStatus.CANCELLED))
            menu.addItem(
                    t("case.do.cancel"),
                    e -> Confirm.askDangerous(
                            t("case.cancel.title", d.problem().number()),
                            t("problem.cancel.consequence"),
                            t("case.cancel.action"),
                            () -> go(ProblemStatus.CANCELLED)));
        return bar;
    }

    private boolean may(ProblemStatus to) {
        return d.next().contains(to);
    }

    private void ask(ProblemStatus to) {
        new TransitionDialog(problems, d, to, changed).open();
    }

    private void go(ProblemStatus to) {
        problems.transition(d.problem().number(), d.text().version(), ProblemTransition.to(to));
        done("case.changed");
    }

    private void done(String key) {
        Toast.done(t(key));
        changed.run();
    }

    private void button(String key, boolean primary, Runnable action) {
        Button button = new Button(t(key), e -> action.run());
        if (primary) button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    /** Links incidents by their numbers, several at once. */
    private static class LinkDialog extends CaseDialog<ProblemDetails> {
        private final Problems problems;
        private final TextField numbers = errors.at("incident", new TextField(t("problem.link.numbers")));

        LinkDialog(Problems problems, ProblemDetails read, Runnable changed) {
            super(read, () -> read, "problem.link", changed);
            this.problems = problems;
            numbers.setHelperText(t("problem.link.hint"));
            fields(numbers);
        }

        @Override
        protected void work() {
            for (String number : List.of(numbers.getValue().strip().split("[,;\\s]+")))
                problems.link(read.problem().number(), number);
        }
    }
}
