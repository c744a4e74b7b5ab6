package org.jixiao.web.memory;

import org.jixiao.domain.review.Unlock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the pages over memory with a few projects; {@code ?as=reviewer} says who is signed in. */
public final class PagesPreview {

    private PagesPreview() {}

    public static void main(String[] args) {
        ConfigurableApplicationContext app = SpringApplication.run(PagesApp.class, args);
        Story story = app.getBean(Story.class);
        story.draft();
        story.draft("filer-bureau", Story.sheet("租赁岗位合同工经费", "312.4"));
        story.draft("filer-centre", Story.sheet("职业技能提升培训补贴（含中央、省级资金）转移支付项目", "12034.5"));
        story.submitted();
        story.returned(Unlock.ALL);
        story.returned(Unlock.PINNED);
        story.resubmitted();
        story.reviewed();
        story.approved();
        for (int more = 1; more <= 60; more++) {
            story.draft("filer-centre", Story.sheet("就业见习补贴（第" + more + "批）", more + ".25"));
        }
    }
}
