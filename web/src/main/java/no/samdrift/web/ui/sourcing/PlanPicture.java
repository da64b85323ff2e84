package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.sourcing.agreement.AgreementPlan;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.DeadlineKind;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.text.Formats;

/** A row per agreement over the months: bars of term, options and renewal, a mark for each deadline, a line for today. */
class PlanPicture extends Div {
    private static final int MONTHS_BEFORE = 6;
    private static final int MONTHS_AFTER = 42;

    private final PlanScale scale;

    PlanPicture(List<AgreementPlan> plans, LocalDate today) {
        addClassName("plan");
        LocalDate from = today.minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
        scale = new PlanScale(from, from.plusMonths(MONTHS_BEFORE + (long) MONTHS_AFTER), today);
        add(axis());
        plans.forEach(plan -> add(row(plan)));
        add(legend());
    }

    private Div axis() {
        Div axis = new Div();
        axis.addClassName("plan-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        for (LocalDate day = scale.from().withDayOfYear(1).plusYears(1); scale.shows(day); day = day.plusYears(1))
            axis.add(label(String.valueOf(day.getYear()), day, null));
        axis.add(label(t("date.today"), scale.today(), "now"));
        Div head = new Div(new Div(), axis);
        head.addClassName("plan-head");
        return head;
    }

    private Span label(String text, LocalDate at, String css) {
        Span label = new Span(text);
        label.getStyle().set("left", scale.place(at) + "%");
        if (css != null) label.addClassName(css);
        return label;
    }

    private Div row(AgreementPlan plan) {
        var agreement = plan.agreement();
        Span vendor = new Span(agreement.number() + ", " + agreement.vendor());
        vendor.addClassName("remark");
        Div name = new Div(new Anchor(SourcingScreens.AGREEMENT.href(agreement.id()), agreement.title()), vendor);
        name.addClassName("plan-name");
        Div track = new Div();
        track.addClassName("plan-track");
        for (LocalDate day = scale.from().withDayOfYear(1).plusYears(1); scale.shows(day); day = day.plusYears(1))
            track.add(line("plan-line", day));
        track.add(line("plan-today", scale.today()));
        bars(track, plan.terms(), agreement.endsOn());
        plan.deadlines().stream().filter(d -> scale.shows(d.on())).forEach(d -> track.add(mark(d)));
        Div row = new Div(name, track);
        row.addClassName("plan-row");
        return row;
    }

    private void bars(Div track, AgreementTerms terms, LocalDate endsOn) {
        LocalDate end = endsOn == null ? scale.to() : endsOn;
        bar(track, "plan-term", terms.validFrom(), end, t("plan.term"));
        if (terms.terminatedOn() != null || terms.termMonths() == null || endsOn == null) return;
        if (terms.optionLeft())
            bar(track, "plan-option", end.plusDays(1), terms.lastDayWithOptions(), t("plan.option"));
        else if (terms.renewalMonths() != null)
            bar(
                    track,
                    "plan-renewal",
                    end.plusDays(1),
                    end.plusDays(1).plusMonths(terms.renewalMonths()).minusDays(1),
                    t("plan.renewal"));
    }

    private void bar(Div track, String css, LocalDate from, LocalDate to, String what) {
        if (to.isBefore(scale.from()) || from.isAfter(scale.to())) return;
        Div bar = new Div();
        bar.addClassNames("plan-bar", css);
        bar.setTitle(what + " " + Formats.date(from) + "–" + Formats.date(to));
        bar.getStyle().set("left", scale.place(from) + "%").set("width", scale.place(to) - scale.place(from) + "%");
        track.add(bar);
    }

    private Div line(String css, LocalDate at) {
        Div line = new Div();
        line.addClassName(css);
        line.getStyle().set("left", scale.place(at) + "%");
        return line;
    }

    private Anchor mark(DeadlineRow deadline) {
        Anchor mark = new Anchor(SourcingScreens.AGREEMENT.href(deadline.agreementId()), letter(deadline.kind()));
        mark.addClassName("plan-mark");
        if (!deadline.open()) mark.addClassName("handled");
        else if (deadline.daysLeft() < 0) mark.addClassName("late");
        else if (deadline.daysLeft() <= AgreementBadges.SOON) mark.addClassName("soon");
        String words = letter(deadline.kind()) + ": " + t("deadlineKind." + deadline.kind()) + " "
                + Formats.date(deadline.on());
        mark.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        mark.getStyle().set("left", scale.place(deadline.on()) + "%");
        return mark;
    }

    private static String letter(DeadlineKind kind) {
        return t("deadlineLetter." + kind);
    }

    private static Div legend() {
        Div legend = new Div(
                key("plan-bar plan-term", "", t("plan.term")), key("plan-bar plan-option", "", t("plan.option")));
        legend.add(key("plan-bar plan-renewal", "", t("plan.renewal")));
        for (DeadlineKind kind : DeadlineKind.values())
            legend.add(key("plan-mark", letter(kind), t("deadlineKind." + kind)));
        legend.addClassName("plan-legend");
        return legend;
    }

    private static Span key(String css, String letter, String words) {
        Span sign = new Span(letter);
        sign.addClassNames(css.split(" "));
        sign.getElement().setAttribute("aria-hidden", "true");
        return new Span(sign, new Span(words));
    }
}
