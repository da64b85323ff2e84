package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.web.ui.part.Choices;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.OwnInputs;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.PendingFiles;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.servicedesk.work.CaseWords;
import no.samdrift.web.ui.servicedesk.work.RestrictionField;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;

/** An agent takes down a case while the caller is on the phone: who, what, how bad; beside it what will be promised. */
@Route("incidents/new")
public class NewIncidentView extends Main implements BeforeEnterObserver {
    private final CaseDesk desk;
    private final FieldErrors errors = new FieldErrors();
    private final ComboBox<PersonRow> reporter = errors.at("reporter", new ComboBox<>(t("incident.reporter")));
    private final ComboBox<MemberRow> member;
    private final TextField title = errors.at("title", new TextField(t("incident.title")));
    private final TextArea description = errors.at("description", new TextArea(t("incident.description")));
    private final ComboBox<ServiceRow> service;
    private final ComboBox<SystemChoice> system;
    private final Select<Channel> channel = new Select<>();
    private final RestrictionField restricted = errors.at("restricted", new RestrictionField());
    private final PendingFiles files;
    private final JudgeFields judged;
    private final Promise promise;
    private final OwnInputs own;

    @Inject
    public NewIncidentView(CaseDesk desk, People people) {
        this.desk = desk;
        addClassName("page");
        files = new PendingFiles(desk.documents, errors, ServiceDeskRight.LOG_INCIDENTS);
        promise = new Promise(desk);
        judged = new JudgeFields(errors, this::preview);
        member = errors.at("memberNo", Choices.of(t("incident.member"), desk.members::today, MemberRow::name));
        service = errors.at(
                "service",
                Choices.of(
                        t("incident.service"), desk.services::all, s -> s.code() + " " + s.name(CaseWords.language())));
        system = errors.at(
                "system",
                Choices.of(
                        t("incident.system"),
                        () -> member.isEmpty()
                                ? List.of()
                                : desk.systems(member.getValue().memberNo()),
                        SystemChoice::name));
        own = desk.own.inputs("incident", null);
        reporter(people);
        arrange();
    }

    private void reporter(People people) {
        reporter.setItems(query -> people
                .slice(
                        new People.Filter(query.getFilter().orElse(null), null, null, null, true, false),
                        query.getOffset(),
                        query.getLimit())
                .stream()
                .filter(person -> person.memberId() != null));
        reporter.setItemLabelGenerator(PersonRow::name);
        reporter.setRenderer(com.vaadin.flow.data.renderer.LitRenderer.<PersonRow>of(
                        "<div>${item.name}<div class='palette-hint'>${item.where}</div></div>")
                .withProperty("name", PersonRow::name)
                .withProperty("where", p -> p.member() + (p.unit() == null ? "" : " · " + p.unit())));
        reporter.setHelperText(t("new.reporterHint"));
        reporter.setAutofocus(true);
        reporter.addValueChangeListener(e -> {
            if (e.getValue() != null) desk.members.find(e.getValue().memberNo()).ifPresent(member::setValue);
        });
    }

    private void arrange() {
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        service.setRequiredIndicatorVisible(true);
        member.setRequiredIndicatorVisible(true);
        description.setMinRows(4);
        description.setMaxLength(50_000);
        system.setClearButtonVisible(true);
        channel.setLabel(t("incident.channel"));
        channel.setItems(Channel.PHONE, Channel.EMAIL, Channel.DESK);
        channel.setItemLabelGenerator(IncidentWords::of);
        channel.setValue(Channel.PHONE);
        judged.set(
                Impact.LOW, Urgency.MEDIUM, no.samdrift.catalogue.level.Priority.of(Impact.LOW, Urgency.MEDIUM), null);
        member.addValueChangeListener(e -> {
            system.clear();
            system.getDataProvider().refreshAll();
            preview();
        });
        service.addValueChangeListener(e -> preview());
        system.addValueChangeListener(e -> preview());
        Button log = new Button(t("new.action"), e -> log());
        log.addThemeVariants(ButtonVariant.PRIMARY);
        log.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div foot = new Div(log, new Anchor(WorkScreens.QUEUE.path(), t("action.cancel")));
        foot.addClassName("form-foot");
        Div form = new Div(
                errors,
                row(reporter, member),
                title,
                description,
                files,
                row(service, system),
                judged,
                row(channel, restricted),
                ownRow(),
                foot);
        form.addClassName("form");
        Div both = new Div(form, promise);
        both.addClassName("form-2");
        add(new PageHeader(t("new.title"), t("new.lead")), both);
        preview();
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** Two beside each other, under their heading. */
    private Div ownRow() {
        Div row = new Div();
        row.addClassName("form-grid");
        H2 heading = new H2(t("own.title"));
        heading.addClassNames("wide", "own-heading");
        if (!own.all().isEmpty()) row.add(heading);
        own.all().forEach(input -> row.add(input.registered(errors)));
        return row;
    }

    private void preview() {
        promise.show(member.getValue(), service.getValue(), system.getValue(), judged.priority());
    }

    private void log() {
        if (!errors.complete("memberNo", "title", "service")) return;
        var logged = errors.during(() -> desk.incidents.log(new LogIncident(
                title.getValue(),
                description.getValue(),
                member.isEmpty() ? null : member.getValue().memberNo(),
                service.isEmpty() ? null : service.getValue().code(),
                judged.impact(),
                judged.urgency(),
                reporter.isEmpty() ? null : String.valueOf(reporter.getValue().id()),
                system.isEmpty() ? null : system.getValue().code(),
                judged.priority(),
                judged.reason(),
                channel.getValue(),
                restricted.getValue(),
                own.said())));
        if (logged == null) return;
        try {
            files.send("incident:" + logged.number());
        } finally {
            // the case is there, whatever became of the files: it is not registered twice
            Toast.done(t("new.done", logged.number()));
            UI.getCurrent().navigate(IncidentScreens.INCIDENT.href(logged.number()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.current.get().anywhere(ServiceDeskRight.WORK_INCIDENTS)) event.forwardTo(ReportView.class);
    }
}
