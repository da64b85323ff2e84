package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import no.samdrift.kernel.access.Role;
import no.samdrift.servicedesk.incident.AnswerAsVendor;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.incident.VendorAnswer;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.servicedesk.work.AssignDialog;
import no.samdrift.web.ui.servicedesk.work.HistoryDialog;

/** What this caller may do with this case as it stands; nothing else is shown. */
class CaseActions extends Div {
    private final CaseDesk desk;
    private final transient CaseDesk.Read read;
    private final Runnable changed;
    private final IncidentDetails d;

    CaseActions(CaseDesk desk, CaseDesk.Read read, Runnable changed) {
        this.desk = desk;
        this.read = read;
        this.changed = changed;
        this.d = read.details();
        addClassName("case-actions");
        if (read.allowed().work()) forAgent();
        else if (read.allowed().own()) forReporter();
        else if (desk.current.get().has(Role.VENDOR) && d.status() == IncidentStatus.WAITING_VENDOR) forVendor();
        setVisible(getComponentCount() > 0);
    }

    private void forAgent() {
        boolean mine = desk.desk.isMine(read.shown());
        if (!d.status().isOpen()) {
            if (may(IncidentStatus.CLOSED)) add(button("case.do.close", true, () -> go(IncidentStatus.CLOSED)));
            if (may(IncidentStatus.IN_PROGRESS))
                add(button("case.do.reopen", false, () -> go(IncidentStatus.IN_PROGRESS)));
            more();
            return;
        }
        if (!mine) add(take());
        add(button("case.do.resolve", mine, () -> new ResolveDialog(desk, d, false, changed).open()));
        add(button(
                "case.do.assign",
                false,
                () -> new AssignDialog(
                                desk.desk,
                                read.shown(),
                                () -> desk.read(d.number()).shown(),
                                changed)
                        .open()));
        if (d.status() != IncidentStatus.IN_PROGRESS && d.status() != IncidentStatus.NEW)
            add(button("case.do.work", false, () -> go(IncidentStatus.IN_PROGRESS)));
        if (may(IncidentStatus.WAITING_USER))
            add(button(
                    "case.do.askUser",
                    false,
                    () -> new WaitDialog(desk, d, IncidentStatus.WAITING_USER, changed).open()));
        if (may(IncidentStatus.WAITING_VENDOR))
            add(button(
                    "case.do.askVendor",
                    false,
                    () -> new WaitDialog(desk, d, IncidentStatus.WAITING_VENDOR, changed).open()));
        more();
    }

    private Button take() {
        Button take = button("case.do.take", true, () -> {
            desk.desk.take(read.shown());
            done("case.taken");
        });
        take.getElement().setAttribute("data-key", "t").setAttribute("aria-keyshortcuts", "t");
        return take;
    }

    private void more() {
        MenuBar bar = new MenuBar();
        MenuItem root = bar.addItem(t("case.do.more"));
        root.setAriaLabel(t("case.do.more"));
        SubMenu menu = root.getSubMenu();
        menu.addItem(t("case.do.edit"), e -> new ChangeDialog(desk, d, changed).open());
        menu.addItem(t("case.do.history"), e -> new HistoryDialog(desk.desk, read.shown()).open());
        if (d.status().isOpen()) {
            waiting(menu, IncidentStatus.WAITING_CHANGE, "case.do.waitChange");
            waiting(menu, IncidentStatus.WAITING_PROBLEM, "case.do.waitProblem");
            menu.addItem(t("case.do.duplicate"), e -> new ResolveDialog(desk, d, true, changed).open());
            menu.addItem(t("case.do.cancel"), e -> cancel("case.cancel"));
        }
        add(bar);
    }

    private void waiting(SubMenu menu, IncidentStatus to, String key) {
        if (may(to)) menu.addItem(t(key), e -> new WaitDialog(desk, d, to, changed).open());
    }

    private void forReporter() {
        if (d.status() == IncidentStatus.RESOLVED) {
            Paragraph question = new Paragraph(t("case.own.solved"));
            Div answers = new Div(
                    button("case.own.confirm", true, () -> go(IncidentStatus.CLOSED)),
                    button("case.own.reopen", false, () -> go(IncidentStatus.IN_PROGRESS)));
            answers.addClassName("page-actions");
            Div banner = new Div(question, answers);
            banner.addClassNames("notice", "case-banner");
            add(banner);
        } else if (d.status() == IncidentStatus.CLOSED) {
            add(button("case.own.reopen", false, () -> go(IncidentStatus.IN_PROGRESS)));
        } else if (d.status().isOpen()) {
            add(button("case.own.withdraw", false, () -> cancel("case.withdraw")));
        }
    }

    /** The case is theirs until they say otherwise. */
    private void forVendor() {
        add(
                button("case.vendor.SOLVED", true, () -> handBack(VendorAnswer.SOLVED)),
                button("case.vendor.ACCEPTED", false, () -> {
                    desk.vendors.answer(d.number(), new AnswerAsVendor(VendorAnswer.ACCEPTED, null));
                    done("case.vendor.accepted");
                }),
                button("case.vendor.NEEDS_MORE", false, () -> handBack(VendorAnswer.NEEDS_MORE)),
                button("case.vendor.REFUSED", false, () -> handBack(VendorAnswer.REFUSED)));
    }

    private void handBack(VendorAnswer answer) {
        new VendorDialog(desk, d, answer, changed).open();
    }

    private void cancel(String key) {
        Confirm.askDangerous(
                t(key + ".title", d.number()),
                t(key + ".consequence"),
                t(key + ".action"),
                () -> go(IncidentStatus.CANCELLED));
    }

    private boolean may(IncidentStatus to) {
        return d.status().next().contains(to);
    }

    private void go(IncidentStatus to) {
        desk.incidents.transition(d.number(), Transition.to(to));
        done("case.changed");
    }

    private void done(String key) {
        Toast.done(t(key));
        changed.run();
    }

    private Button button(String key, boolean primary, Runnable action) {
        Button button = new Button(t(key), e -> action.run());
        if (primary) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(false);
        return button;
    }
}
