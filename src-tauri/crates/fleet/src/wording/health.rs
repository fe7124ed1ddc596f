//! How an emulator is, in sentences.

use ldconsole::Rule;
use messages::{Message, ldplayer};

use crate::model::Health;

/// A health in a sentence: “It is … now.”
pub(crate) fn word(health: Health) -> Message {
    match health {
        Health::Stopped => ldplayer::stopped(),
        Health::Starting => ldplayer::starting(),
        Health::Booting => ldplayer::booting(),
        Health::Running => ldplayer::running(),
        Health::Ready => ldplayer::ready(),
        Health::Lost => ldplayer::lost(),
        Health::Stuck => ldplayer::stuck(),
        Health::Zombie => ldplayer::zombie(),
        Health::Unknown => ldplayer::unknown(),
    }
}

/// Which observation says so.
pub(crate) fn because(rule: Rule) -> Message {
    match rule {
        Rule::AnswersUnlisted => ldplayer::rule_answers_unlisted(),
        Rule::NothingThere => ldplayer::rule_nothing_there(),
        Rule::WindowJustOpened => ldplayer::rule_window_just_opened(),
        Rule::WindowWithoutMachine => ldplayer::rule_window_without_machine(),
        Rule::AnswersEarly => ldplayer::rule_answers_early(),
        Rule::AndroidBoots => ldplayer::rule_android_boots(),
        Rule::AndroidNeverStarted => ldplayer::rule_android_never_started(),
        Rule::OnItsWay => ldplayer::rule_on_its_way(),
        Rule::Answers => ldplayer::rule_answers(),
        Rule::NotAsked => ldplayer::rule_not_asked(),
        Rule::NoAnswerYet => ldplayer::rule_no_answer_yet(),
        Rule::SilentForLong => ldplayer::rule_silent_for_long(),
        Rule::MachineDead => ldplayer::rule_machine_dead(),
        Rule::WindowJustClosed => ldplayer::rule_window_just_closed(),
        Rule::MachineOutlivesWindow => ldplayer::rule_machine_outlives_window(),
        Rule::StartedWithoutAnything => ldplayer::rule_started_without_anything(),
        Rule::NoWindow => ldplayer::rule_no_window(),
    }
}
