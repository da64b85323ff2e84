package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Way;
import no.samdrift.cooperation.notice.Wishes;
import no.samdrift.web.mail.Mailer;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.Toast;

/** Of what one wants mail, when, and when not. Every choice holds at once. */
@ApplicationScoped
class NoticeWishes {
    @Inject
    private Notices notices;

    @Inject
    private Mailer mailer;

    /** @param email of oneself, null where none is known */
    Block block(String email) {
        Wishes now = notices.wishes();
        Map<Topic, Choice<Way>> ways = new EnumMap<>(Topic.class);
        TimePicker from = hour("notices.quietFrom", now.quietFrom());
        TimePicker until = hour("notices.quietUntil", now.quietUntil());
        Runnable save = () -> save(ways, from, until);
        Div choices = new Div();
        choices.addClassName("notice-wishes");
        for (Topic topic : Topic.values()) {
            Choice<Way> way = new Choice<>(t("notices.topic." + topic), "notices.way", Way.class);
            way.setClearButtonVisible(false);
            way.setValue(now.way(topic));
            way.addValueChangeListener(e -> save.run());
            ways.put(topic, way);
            choices.add(way);
        }
        from.addValueChangeListener(e -> save.run());
        until.addValueChangeListener(e -> save.run());
        Div quiet = new Div(from, until);
        quiet.addClassName("notice-wishes");
        Block block = new Block(t("notices.wishes"), new Paragraph(lead(email)), choices);
        block.add(new Paragraph(t("notices.quiet")), quiet);
        return block;
    }

    private String lead(String email) {
        if (!mailer.isOn()) return t("notices.noMail");
        return email == null ? t("notices.noAddress") : t("notices.wishesLead", email);
    }

    private static TimePicker hour(String label, LocalTime value) {
        TimePicker hour = new TimePicker(t(label), value);
        hour.setLocale(Texts.locale());
        hour.setStep(Duration.ofMinutes(30));
        hour.setClearButtonVisible(true);
        return hour;
    }

    /** One hour of two is not saved: the other will follow. */
    private void save(Map<Topic, Choice<Way>> ways, TimePicker from, TimePicker until) {
        if ((from.getValue() == null) != (until.getValue() == null)) return;
        Map<Topic, Way> chosen = new EnumMap<>(Topic.class);
        ways.forEach((topic, field) -> {
            if (field.getValue() != null) chosen.put(topic, field.getValue());
        });
        notices.wish(new Wishes(chosen, from.getValue(), until.getValue()));
        Toast.done(t("form.saved"));
    }
}
