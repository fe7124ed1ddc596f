//! Instances as WMI returns them over WinRM: values are read out of their XML.

/// The namespaces that winrm-rs leaves outside of what it returns.
const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" "#,
    r#"xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2" "#,
    r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#
);

/// The first value of a property.
pub(crate) fn property(items: &str, name: &str) -> Option<String> {
    properties(items, name).into_iter().next()
}

/// The values of a property, of all instances that have one.
pub(crate) fn properties(items: &str, name: &str) -> Vec<String> {
    instances(items, [name]).into_iter().flatten().flatten().collect()
}

/// These properties of each instance; `None` where it has none.
pub(crate) fn instances<const N: usize>(items: &str, names: [&str; N]) -> Vec<[Option<String>; N]> {
    let xml = format!("<items {NAMESPACES}>{items}</items>");
    let Ok(document) = roxmltree::Document::parse(&xml) else { return Vec::new() };
    let elements = document.root_element().children().filter(roxmltree::Node::is_element);
    // Dates stand in an element of their own.
    let text = |node: roxmltree::Node<'_, '_>| -> String {
        node.descendants().filter_map(|node| node.is_text().then(|| node.text())?).collect()
    };
    let value = |instance: roxmltree::Node<'_, '_>, name: &str| {
        let found = instance.descendants().find(|node| node.tag_name().name() == name)?;
        Some(text(found).trim().to_owned()).filter(|text| !text.is_empty())
    };
    elements.map(|instance| names.map(|name| value(instance, name))).collect()
}

#[cfg(test)]
mod tests {
    use super::{instances, properties, property};

    #[test]
    fn properties_are_read_from_projections_and_whole_instances() {
        let projection = "<w:XmlFragment><FreeSpace>181000000000</FreeSpace></w:XmlFragment>";
        assert_eq!(property(projection, "FreeSpace").as_deref(), Some("181000000000"));
        let whole = r#"<p:Win32_OperatingSystem xmlns:p="urn:p" xmlns:cim="urn:c"><p:LocalDateTime>
            <cim:Datetime>2026-11-24T06:00:00.5+01:00</cim:Datetime></p:LocalDateTime></p:Win32_OperatingSystem>"#;
        assert_eq!(property(whole, "LocalDateTime").as_deref(), Some("2026-11-24T06:00:00.5+01:00"));
        for nothing in ["", "<w:XmlFragment/>", "<FreeSpace/>", "<broken"] {
            assert_eq!(property(nothing, "FreeSpace"), None, "{nothing}");
        }
        let pair = instances("<i><A>1</A><B>x</B></i><i><A>2</A></i>", ["A", "B"]);
        let told = |text: &str| Some(text.to_owned());
        assert_eq!(pair, [[told("1"), told("x")], [told("2"), None]]);
        let several = format!("{projection}<w:XmlFragment><FreeSpace/></w:XmlFragment>{projection}");
        assert_eq!(properties(&several, "FreeSpace"), ["181000000000"; 2]);
    }
}
