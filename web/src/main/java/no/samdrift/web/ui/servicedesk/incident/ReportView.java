package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.system.Meant;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.PendingFiles;
import no.samdrift.web.ui.servicedesk.work.RestrictionField;

/** Four questions in plain words, then a number and a promise. */
@Route("report")
public class ReportView extends Main implements BeforeEnterObserver {
    /** How bad it is, in sentences; what the operation makes of them. */
    enum Trouble {
        ALL_STOPPED(Impact.HIGH, Urgency.HIGH),
        MANY_HINDERED(Impact.MEDIUM, Urgency.MEDIUM),
        I_CANNOT_WORK(Impact.LOW, Urgency.HIGH),
        I_AM_HINDERED(Impact.LOW, Urgency.MEDIUM),
        CAN_WAIT(Impact.LOW, Urgency.LOW);

        final Impact impact;
        final Urgency urgency;

        Trouble(Impact impact, Urgency urgency) {
            this.impact = impact;
            this.urgency = urgency;
        }
    }

    private final CaseDesk desk;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = errors.at("title", new TextField(t("selfService.what")));
    private final TextArea description = errors.at("description", new TextArea(t("selfService.details")));
    private final ComboBox<ServiceRow> service;
    private final MeantChips meant;
    private final PendingFiles files;
    /** Of the suggestion that was taken, while its service stands. */
    private transient Meant system;

    private final RadioButtonGroup<Trouble> trouble = errors.at("trouble", new RadioButtonGroup<>());

    private final RestrictionField restricted = errors.at("restricted", new RestrictionField());

    @Inject
    public ReportView(CaseDesk desk) {
        this.desk = desk;
        addClassNames("page", "report-page");
        Caller caller = desk.current.get();
        service = errors.at("service", new ServiceField(desk.services));
        meant = new MeantChips(desk, this::choose);
        files = new PendingFiles(desk.documents, errors, ServiceDeskRight.LOG_INCIDENTS);
        if (!caller.anywhere(ServiceDeskRight.LOG_INCIDENTS) || caller.memberId() == null) {
            add(new EmptyState(VaadinIcon.PHONE, t("selfService.notYou"), t("selfService.notYouHint")));
            return;
        }
        arrange();
    }

    /** What somebody began to say on the home page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("what")
                .filter(what -> what.length() <= title.getMaxLength())
                .ifPresent(what -> {
                    title.setValue(what);
                    meant.say(what);
                });
    }

    private void arrange() {
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(t("selfService.whatHint"));
        title.setAutofocus(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(e -> meant.say(e.getValue()));
        description.setMinRows(5);
        description.setMaxLength(50_000);
        description.setHelperText(t("selfService.detailsHint"));
        trouble.setLabel(t("selfService.trouble"));
        trouble.setItems(Trouble.values());
        trouble.setItemLabelGenerator(each -> t("selfService.trouble." + each));
        trouble.setRequired(true);
        trouble.getElement().getThemeList().add("vertical");
        Button send = new Button(t("selfService.action"), e -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big-button");
        Div foot = new Div(send, new Anchor(IncidentScreens.MINE.path(), t("selfService.mine")));
        foot.addClassName("form-foot");
        Div form = new Div(errors, title, meant, description, files, service, trouble, restricted, foot);
        form.addClassName("form");
        Div page = new Div(new PageHeader(t("selfService.title"), t("selfService.lead")), form);
        page.addClassName("report");
        add(page);
    }

    private void choose(Meant each) {
        service.setValue(desk.services.byCode(each.service()));
        system = each;
    }

    /** The one that was suggested, unless another service was chosen since. */
    private String system() {
        boolean stands =
                system != null && system.service().equals(service.getValue().code());
        return stands ? system.system() : null;
    }

    private void send() {
        if (!errors.complete("title", "service", "trouble")) return;
        Incidents.Logged logged = errors.during(this::log);
        if (logged == null) return;
        removeAll();
        add(receipt(logged));
        files.send("incident:" + logged.number());
    }

    private Incidents.Logged log() {
        MemberRow member = desk.members.byId(desk.current.get().memberId());
        return desk.incidents.log(new LogIncident(
                title.getValue(),
                description.getValue(),
                member.memberNo(),
                service.getValue().code(),
                trouble.getValue().impact,
                trouble.getValue().urgency,
                null,
                system(),
                null,
                null,
                Channel.SELF_SERVICE,
                restricted.getValue(),
                OwnValues.UNASKED));
    }

    private Div receipt(Incidents.Logged logged) {
        Paragraph number = new Paragraph(logged.number());
        number.addClassName("receipt-number");
        H1 thanks = new H1(t("selfService.received"));
        thanks.getElement().setAttribute("tabindex", "-1");
        thanks.getElement().executeJs("this.focus()");
        Anchor open = new Anchor(IncidentScreens.INCIDENT.href(logged.number()), t("selfService.follow"));
        Anchor again = new Anchor(IncidentScreens.REPORT.path(), t("selfService.another"));
        again.getElement().setAttribute("router-ignore", true);
        Div links = new Div(open, again, new Anchor(IncidentScreens.MINE.path(), t("mine.title")));
        links.addClassName("form-foot");
        Div receipt = new Div(
                thanks, number, new Paragraph(when(logged.clocks())), new Paragraph(t("selfService.next")), links);
        receipt.addClassName("receipt");
        return receipt;
    }

    private static String when(List<CaseClock> clocks) {
        Instant due = clocks.stream()
                .filter(clock -> clock.metric() == Metric.RESPONSE)
                .map(CaseClock::dueAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return due == null ? t("selfService.soon") : t("selfService.by", Formats.deadline(due));
    }
}
