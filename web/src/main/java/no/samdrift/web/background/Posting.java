package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.cooperation.notice.NoticeMails;
import no.samdrift.web.mail.Mailer;

/** Makes ready the mails that are due. */
@ApplicationScoped
class Posting implements BackgroundWork {
    @Inject
    private NoticeMails mails;

    @Inject
    private Mailer mailer;

    @Override
    public String name() {
        return "notice mails";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        if (!mailer.isOn()) {
            mails.leaveUnsent();
            return;
        }
        while (NoticeMails.more(mails.collect())) {}
    }
}
