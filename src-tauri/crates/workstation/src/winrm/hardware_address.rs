//! The address of a network adapter, by which a machine that is off can be woken.

use std::fmt;

/// Six bytes, `00:15:5D:01:02:03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HardwareAddress([u8; 6]);

impl HardwareAddress {
    /// Reads six bytes in hexadecimal with `:` or `-` between them; `None` for anything else, and for an address that no single
    /// adapter has (that of all of them, or of several).
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 6];
        let mut parts = text.trim().split([':', '-']);
        for byte in &mut bytes {
            let part = parts.next().filter(|part| part.len() == 2 && !part.starts_with('+'))?;
            *byte = u8::from_str_radix(part, 16).ok()?;
        }
        let one = bytes != [0; 6] && bytes[0] & 1 == 0;
        (parts.next().is_none() && one).then_some(Self(bytes))
    }

    /// The packet that wakes its machine: six bytes of ones, then the address sixteen times (AMD, Magic Packet Technology).
    pub fn magic_packet(self) -> [u8; 102] {
        let mut packet = [0xff; 102];
        for place in packet[6..].chunks_exact_mut(6) {
            place.copy_from_slice(&self.0);
        }
        packet
    }
}

impl fmt::Display for HardwareAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02X}:{b:02X}:{c:02X}:{d:02X}:{e:02X}:{g:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_windows_writes_it() {
        for text in ["00:15:5D:01:02:FF", "00-15-5d-01-02-ff", " 00:15:5D:01:02:FF\n"] {
            assert_eq!(HardwareAddress::parse(text).unwrap().to_string(), "00:15:5D:01:02:FF");
        }
        for odd in [
            "",
            "00:15:5D:01:02",
            "00:15:5D:01:02:FF:00",
            "0:15:5D:01:02:FF",
            "00:15:5D:01:02:GG",
            "+1:15:5D:01:02:FF",
        ] {
            assert_eq!(HardwareAddress::parse(odd), None, "{odd}");
        }
        assert_eq!(HardwareAddress::parse("00:00:00:00:00:00"), None);
        assert_eq!(HardwareAddress::parse("FF:FF:FF:FF:FF:FF"), None);
    }

    #[test]
    fn a_magic_packet_is_ones_and_sixteen_addresses() {
        let packet = HardwareAddress::parse("00:15:5D:01:02:03").unwrap().magic_packet();
        assert_eq!(packet[..6], [0xff; 6]);
        assert_eq!(packet[6..], [0x00, 0x15, 0x5d, 0x01, 0x02, 0x03].repeat(16));
    }
}
