//! How an emulator is, in sentences.

use ldconsole::HealthRule;
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
pub(crate) fn because(rule: HealthRule) -> Message {
    match rule {
        HealthRule::AnswersUnlisted => ldplayer::rule_answers_unlisted(),
        HealthRule::NothingThere => ldplayer::rule_nothing_there(),
        HealthRule::WindowJustOpened => ldplayer::rule_window_just_opened(),
        HealthRule::WindowWithoutMachine => ldplayer::rule_window_without_machine(),
        HealthRule::AnswersEarly => ldplayer::rule_answers_early(),
        HealthRule::AndroidBoots => ldplayer::rule_android_boots(),
        HealthRule::AndroidNeverStarted => ldplayer::rule_android_never_started(),
        HealthRule::OnItsWay => ldplayer::rule_on_its_way(),
        HealthRule::Answers => ldplayer::rule_answers(),
        HealthRule::NotAsked => ldplayer::rule_not_asked(),
        HealthRule::NoAnswerYet => ldplayer::rule_no_answer_yet(),
        HealthRule::SilentForLong => ldplayer::rule_silent_for_long(),
        HealthRule::MachineDead => ldplayer::rule_machine_dead(),
        HealthRule::WindowJustClosed => ldplayer::rule_window_just_closed(),
        HealthRule::MachineOutlivesWindow => ldplayer::rule_machine_outlives_window(),
        HealthRule::StartedWithoutAnything => ldplayer::rule_started_without_anything(),
        HealthRule::NoWindow => ldplayer::rule_no_window(),
    }
}
