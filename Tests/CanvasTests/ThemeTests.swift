import Foundation
import Testing

@testable import Canvas

@Suite("The theme")
struct ThemeTests {
  @Test("without colours nothing is coloured, and right, wrong and focus still differ from plain")
  func monochrome() {
    let theme = Theme(.none)
    for style in Style.allCases {
      #expect(theme.look(of: style).foreground == nil)
      #expect(theme.look(of: style).background == nil)
    }
    let plain = theme.look(of: .plain)
    for style in [Style.focus, .right, .wrong, .highlight, .strong] {
      #expect(theme.look(of: style) != plain)
    }
    #expect(theme.look(of: .right) != theme.look(of: .wrong))
  }

  @Test("with eight colours only the first eight are used")
  func eight() {
    for style in Style.allCases {
      let look = Theme(.eight).look(of: style)
      #expect((look.foreground ?? 0) < 8)
      #expect((look.background ?? 0) < 8)
    }
  }

  @Test("with many colours right and wrong read well on black and on white")
  func contrast() {
    // sRGB of the palette entries: 32 is #0087d7, 166 is #d75f00, 97 is #875faf, 244 is #808080.
    let palette: [Int16: [Double]] = [
      32: [0, 135, 215], 166: [215, 95, 0], 97: [135, 95, 175], 244: [128, 128, 128],
    ]
    for style in [Style.right, .wrong, .accent, .focus, .faint] {
      guard let number = Theme(.many).look(of: style).foreground, let rgb = palette[number] else {
        Issue.record("\(style) has no colour of the palette")
        continue
      }
      let linear = rgb.map { $0 <= 10 ? $0 / 255 / 12.92 : pow(($0 / 255 + 0.055) / 1.055, 2.4) }
      let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
      #expect(1.05 / (luminance + 0.05) > 3.8)
      #expect((luminance + 0.05) / 0.05 > 3.8)
    }
  }
}
