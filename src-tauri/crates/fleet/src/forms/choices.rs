//! What the forms offer: the numbers that LDPlayer permits, and screens and devices that are usual on farms.

use ldconsole::{CpuCount, Memory};

use crate::{
    ipc::{Choices, DevicePreset, ScreenPreset},
    model::Login,
};

/// Name, width, height, dpi: LDPlayer's own presets and the small screens that farms use to save memory.
const SCREENS: [(&str, u32, u32, u32); 9] = [
    ("Phone 540 × 960, light", 540, 960, 240),
    ("Phone 720 × 1280", 720, 1280, 320),
    ("Phone 900 × 1600", 900, 1600, 320),
    ("Phone 1080 × 1920", 1080, 1920, 480),
    ("Tablet 960 × 540, light", 960, 540, 160),
    ("Tablet 1280 × 720", 1280, 720, 240),
    ("Tablet 1600 × 900", 1600, 900, 240),
    ("Tablet 1920 × 1080", 1920, 1080, 280),
    ("Wide 2560 × 1440", 2560, 1440, 360),
];

/// Name, manufacturer, model as the makers publish them.
const DEVICES: [(&str, &str, &str); 8] = [
    ("Samsung Galaxy S21", "samsung", "SM-G991B"),
    ("Samsung Galaxy S22 Ultra", "samsung", "SM-S908E"),
    ("Samsung Galaxy A52", "samsung", "SM-A525F"),
    ("Google Pixel 6", "Google", "Pixel 6"),
    ("Google Pixel 7 Pro", "Google", "Pixel 7 Pro"),
    ("OnePlus 9", "OnePlus", "LE2113"),
    ("Xiaomi Mi 11", "Xiaomi", "M2011K2G"),
    ("Xiaomi Redmi Note 10", "Xiaomi", "M2101K7AI"),
];

/// What the forms offer.
pub fn choices() -> Choices {
    let kerberos = workstation::Login::Kerberos.is_built_in().then_some(Login::Kerberos);
    Choices {
        logins: [Login::Ntlm, Login::Basic].into_iter().chain(kerberos).collect(),
        cpus: (0..=64).filter(|n| CpuCount::try_from(*n).is_ok()).collect(),
        memories: Memory::SIZES.into_iter().map(u32::from).collect(),
        screens: SCREENS
            .map(|(name, width, height, dpi)| ScreenPreset { name: name.to_owned(), width, height, dpi })
            .to_vec(),
        devices: DEVICES
            .map(|(name, manufacturer, model)| DevicePreset {
                name: name.to_owned(),
                manufacturer: manufacturer.to_owned(),
                model: model.to_owned(),
            })
            .to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use ldconsole::{Resolution, Text};

    use super::*;

    #[test]
    fn whatever_is_offered_is_permitted() {
        let choices = choices();
        assert_eq!(choices.cpus, [1, 2, 3, 4]);
        assert_eq!(choices.memories.len(), Memory::SIZES.len());
        for screen in choices.screens {
            Resolution::new(screen.width, screen.height, screen.dpi).unwrap();
        }
        for device in choices.devices {
            Text::parse(&device.manufacturer).unwrap();
            Text::parse(&device.model).unwrap();
        }
    }
}
